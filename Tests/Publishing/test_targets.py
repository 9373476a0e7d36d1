"""Each kind of target through the life of a briefing."""

import unittest

import targets
from support import PublishingCase


class TargetTests(PublishingCase):
    """First publication, nothing changed, one dispatch changed, one withdrawn; a stray file survives it all."""

    def live(self, kind):
        target = self.target(kind)
        briefing = self.briefing(target)
        dry = briefing.publish("--dry-run")
        self.assert_done(dry)
        self.assertEqual(dry.count("new"), len(briefing.files))
        self.assertEqual(target.files(), {}, "a dry run touches nothing")
        self.assertEqual(list((briefing.home / "state").glob("**/*")), [])

        self.assert_done(briefing.publish())
        self.assert_published(briefing, target)

        again = briefing.publish()
        self.assert_done(again)
        self.assertIn("Nothing has changed; nothing was sent", again.output)
        self.assertEqual(again.count("unchanged"), len(briefing.files))

        target.put("stray.txt", b"somebody's")
        before = briefing.files
        briefing.dispatch("strike", "The port is still shut.")
        briefing.build()
        changed = [path for path, content in briefing.files.items() if before.get(path) not in (None, content)]
        run = briefing.publish()
        self.assert_done(run)
        self.assertEqual(run.count("changed"), len(changed), run.text)
        self.assertEqual(run.count("new"), len(set(briefing.files) - set(before)))
        # The asset is no longer linked to, and deletions are off.
        withdrawn = set(before) - set(briefing.files)
        self.assertTrue(withdrawn)
        self.assert_published(briefing, target, besides={"stray.txt", *withdrawn})

        briefing.withdraw("strike")
        briefing.build()
        refused = briefing.publish("--delete")
        self.assertEqual(refused.code, 2)
        self.assertIn("would be deleted at the target; say --yes to that", refused.errors)
        run = briefing.publish("--delete", "--yes")
        self.assert_done(run)
        self.assertGreater(run.count("to delete"), len(withdrawn))
        self.assert_published(briefing, target, besides={"stray.txt"})
        self.assertEqual(target.files()["stray.txt"], b"somebody's")
        return target, briefing

    def test_directory(self):
        self.live(targets.Directory)

    def test_git(self):
        target, briefing = self.live(targets.Git)
        self.assertEqual(target.commits, ["Harbour", "Harbour", "By hand", "Harbour"])

    def test_rsync(self):
        self.live(targets.Rsync)

    def test_rclone_to_sftp(self):
        self.live(targets.RcloneSFTP)

    def test_rclone_to_webdav(self):
        self.live(targets.RcloneWebDAV)

    def test_rclone_to_s3(self):
        self.live(targets.RcloneS3)


class RepairTests(PublishingCase):
    """What somebody has taken away at a target is sent again."""

    def repair(self, kind, take_away):
        target = self.target(kind)
        briefing = self.briefing(target)
        self.assert_done(briefing.publish())
        take_away(target)
        run = briefing.publish()
        self.assert_done(run)
        self.assertEqual(run.count("new"), 1, run.text)
        self.assert_published(briefing, target)

    def test_directory(self):
        self.repair(targets.Directory, lambda target: (target.place / "about.html").unlink())

    def test_git(self):
        def take_away(target):
            target.files()
            (target.folder / "clone" / "about.html").unlink()
            target.commit(target.folder / "clone", "about.html")
        self.repair(targets.Git, take_away)

    def test_what_was_withdrawn_and_is_gone_holds_nothing_up(self):
        target = self.target(targets.Directory)
        briefing = self.briefing(target)
        self.assert_done(briefing.publish())
        briefing.withdraw("end")
        briefing.build()
        self.assert_done(briefing.publish())
        (target.place / "dispatches" / "end.html").unlink()
        briefing.dispatch("strike", "Still shut.")
        briefing.build()
        self.assert_done(briefing.publish())
        self.assert_done(briefing.publish("--delete", "--yes", "--force"))
        self.assert_published(briefing, target)

    def test_a_link_at_the_target_leads_nowhere(self):
        """A manifest at the target names a file behind a symbolic link: what the link leads to is nobody's to delete."""
        target = self.target(targets.Directory)
        briefing = self.briefing(target)
        self.assert_done(briefing.publish())
        outside = self.folder / "outside"
        outside.mkdir()
        (outside / "x.html").write_text("mine")
        (target.place / "old").symlink_to(outside)
        with (target.place / "SHA256SUMS").open("a") as manifest:
            manifest.write(f"{'a' * 64}  old/x.html\n{'a' * 64}  ../outside/x.html\n")
        # Together with a list of what was about to change, files are changed in place.
        (target.place / "SHA256SUMS.publishing").write_bytes((target.place / "SHA256SUMS").read_bytes())
        run = briefing.publish("--delete", "--yes", "--force")
        self.assert_done(run)
        self.assertEqual((outside / "x.html").read_text(), "mine")


class GitTests(PublishingCase):
    def test_the_edition_is_the_message_and_an_orphan_stands_alone(self):
        target = self.target(targets.Git)
        briefing = self.briefing(target, ", orphan: true, delete: true")
        self.assert_done(briefing.publish())
        briefing.build("--as-of", "2013-01-10")
        self.assert_done(briefing.publish("--yes", "--force"))
        self.assertEqual(target.commits, ["Harbour (edition of 10 January 2013)"])
        self.assert_published(briefing, target)

    def test_the_work_tree_around_the_briefing_is_left_alone(self):
        target = self.target(targets.Git)
        briefing = self.briefing(target)
        targets.git("init", "--quiet", at=briefing.folder)
        targets.git("add", "Content", at=briefing.folder)
        before = targets.git("status", "--porcelain", "--branch", at=briefing.folder).stdout
        self.assert_done(briefing.publish())
        self.assertEqual(targets.git("status", "--porcelain", "--branch", at=briefing.folder).stdout, before)

    def test_who_publishes_at_the_same_time_is_not_overwritten(self):
        target = self.target(targets.Git)
        first = self.briefing(target)
        self.assert_done(first.publish())
        second = self.briefing(target, name="second")
        # Pushed between the look at the branch and the push, by a hook that runs once.
        hook = target.repository / "hooks" / "pre-receive"
        hook.write_text("#!/bin/sh\nread old new name\n[ -e once ] && exit 0\ntouch once\n"
                        "unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES\n"
                        "git update-ref $name $(git -c user.name=a -c user.email=a@b commit-tree -p $old "
                        "-m 'Meanwhile' $old^{tree})\n")
        hook.chmod(0o755)
        second.dispatch("end", "It is open.")
        second.build()
        run = second.publish()
        self.assertEqual(run.code, 3, run.text)
        self.assertEqual(target.commits, ["Meanwhile", "Harbour"])


if __name__ == "__main__":
    unittest.main()
