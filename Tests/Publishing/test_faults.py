"""What goes wrong on the way: the target stays readable, and the next run finishes."""

import contextlib
import os
import pathlib
import subprocess
import unittest

import targets
from servers import CuttingProxy
from support import PublishingCase

# Larger than what sockets and pipes hold, so that it is surely on its way when the way ends.
LARGE = 24 << 20


class CutTests(PublishingCase):
    """The way to the target ends in the midst of an upload, for which there is no other way."""

    def cut(self, kind, on_cut):
        target = self.target(kind)
        briefing = self.briefing(target)
        self.assert_done(briefing.publish())
        target.put("stray.txt", b"somebody's")
        before = briefing.files
        film = briefing.folder / "Content" / "assets" / "film.bin"
        film.write_bytes(os.urandom(LARGE))
        briefing.dispatch("strike", "See [the film](../assets/film.bin).")
        briefing.build()

        proxy = self.enterContext(contextlib.closing(
            CuttingProxy(target.server.port, LARGE // 3, lambda: on_cut(target))))
        run = briefing.publish(environment=target.through(proxy.port))
        self.assertTrue(proxy.is_cut, run.text)
        self.assertEqual(run.code, 3, run.text)
        self.assertRegex(run.errors, "nothing was sent; not done: 1 asset, 2 pages, the manifest; publish again to finish")
        if target.server.process.poll() is not None:
            target.server.start()
        self.assert_readable(target, before, briefing.files)

        # Cut once more, on the way to another site, and without deletions: nothing is forgotten over that.
        film.unlink()
        (briefing.folder / "Content" / "assets" / "other.bin").write_bytes(os.urandom(LARGE))
        briefing.dispatch("strike", "See [another film](../assets/other.bin).")
        briefing.build()
        again = self.enterContext(contextlib.closing(
            CuttingProxy(target.server.port, LARGE // 3, lambda: on_cut(target))))
        self.assertEqual(briefing.publish(environment=target.through(again.port)).code, 3)
        if target.server.process.poll() is not None:
            target.server.start()

        # What was on its way and has been withdrawn since does not stay.
        briefing.dispatch("strike", "There is no film.")
        briefing.build()
        run = briefing.publish("--delete", "--yes")
        self.assert_done(run)
        self.assertIn("This finishes a publication that was cut short.", run.output)
        self.assert_published(briefing, target, besides=self.left(target))

    def left(self, target):
        """The stray file, and what a killed receiver has left under a name of its own."""
        return ["stray.txt", *(path for path in target.files() if pathlib.Path(path).name.startswith((".film", ".other")))]

    def test_rsync_to_a_server_that_is_killed(self):
        self.cut(targets.Rsync, lambda target: target.server.kill())

    def test_rclone_to_an_sftp_server_that_is_killed(self):
        self.cut(targets.RcloneSFTP, lambda target: target.server.kill())

    def test_rclone_to_a_webdav_server_that_is_killed(self):
        self.cut(targets.RcloneWebDAV, lambda target: target.server.kill())

    def test_rclone_to_s3_when_the_network_is_cut(self):
        # The endpoint keeps everything in memory, so that it cannot be killed without losing it.
        self.cut(targets.RcloneS3, lambda target: None)

    def test_git_to_a_server_that_is_killed(self):
        target = self.target(GitBySSH)
        briefing = self.briefing(target)
        self.assert_done(briefing.publish())
        before = target.files()
        (briefing.folder / "Content" / "assets" / "film.bin").write_bytes(os.urandom(LARGE))
        briefing.dispatch("strike", "See [the film](../assets/film.bin).")
        briefing.build()
        proxy = self.enterContext(contextlib.closing(
            CuttingProxy(target.server.port, LARGE // 3, target.server.kill)))
        run = briefing.publish(environment=target.through(proxy.port))
        self.assertEqual(run.code, 3, run.text)
        self.assertIn("not done: everything: the branch is as it was", run.errors)
        self.assertEqual(target.files(), before)
        target.server.start()
        self.assert_done(briefing.publish("--delete", "--yes"))
        self.assert_published(briefing, target)


class GitBySSH(targets.Git):
    def set_up(self):
        super().set_up()
        from servers import Sshd
        self.server = Sshd(self.folder / "ssh")
        self.host = f"git: '127.0.0.1:{self.repository}', branch: pages"
        self.environment = self.through(self.server.port)

    def through(self, port):
        return {"GIT_SSH_COMMAND": self.server.command(port)}


class KilledTests(PublishingCase):
    def test_a_publication_that_is_killed_itself(self):
        target = self.target(targets.Directory)
        briefing = self.briefing(target)
        self.assert_done(briefing.publish())
        before = briefing.files
        # A pipe in the place of the target's temporary file holds the copy up until it is killed.
        (briefing.folder / "Content" / "assets" / "film.bin").write_bytes(os.urandom(LARGE))
        briefing.dispatch("strike", "See [the film](../assets/film.bin).")
        briefing.build()
        killed = briefing.dateline("publish", "host", timeout=None, environment={
            "LD_PRELOAD": str(self.killing_library())})
        self.assertEqual(killed.code, -9, killed.text)
        self.assert_readable(target, before, briefing.files)
        self.assert_done(briefing.publish("--delete", "--yes"))
        self.assert_published(briefing, target)
        self.assertEqual(sorted(path.name for path in briefing.folder.iterdir()), ["Content", "Output"])

    def killing_library(self):
        """Kills the process when it has written a few megabytes to one file."""
        source = self.folder / "kill.c"
        source.write_text(
            "#define _GNU_SOURCE\n#include <dlfcn.h>\n#include <signal.h>\n#include <unistd.h>\n"
            "static size_t sum;\n"
            "ssize_t write(int f, const void *b, size_t n) {\n"
            "  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, \"write\");\n"
            "  if ((sum += n) > 5000000) kill(getpid(), SIGKILL);\n  return real(f, b, n);\n}\n")
        library = self.folder / "kill.so"
        subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
        return library


class MountTests(PublishingCase):
    """File systems of their own; mounting takes root."""

    def mount(self, place, options):
        place.mkdir(parents=True, exist_ok=True)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], capture_output=True, text=True)
        if mounted.returncode != 0:
            self.skipTest(f"no file system can be mounted here: {mounted.stderr.strip()}")
        self.addCleanup(subprocess.run, ["umount", "--lazy", place], check=True)

    def full(self, kind, reason):
        target = self.target(kind)
        self.mount(target.root, "size=2m")
        briefing = self.briefing(target)
        self.assert_done(briefing.publish("--force"))
        target.put("stray.txt", b"somebody's")
        before = briefing.files
        film = briefing.folder / "Content" / "assets" / "film.bin"
        film.write_bytes(os.urandom(4 << 20))
        briefing.dispatch("strike", "See [the film](../assets/film.bin).")
        briefing.build()
        run = briefing.publish()
        self.assertEqual(run.code, 3, run.text)
        self.assertRegex(run.errors, reason)
        self.assertIn("nothing was sent; not done: 1 asset, ", run.errors)
        self.assert_readable(target, before, briefing.files)
        film.write_bytes(b"short")
        briefing.build()
        self.assert_done(briefing.publish("--delete", "--yes"))
        self.assert_published(briefing, target, besides=["stray.txt"])

    def test_a_full_folder_that_is_mounted(self):
        self.full(targets.Directory, "film.*No space left on device")

    def test_a_full_disk_behind_rsync(self):
        self.full(targets.Rsync, "No space left on device|is the disk full")

    def test_a_full_disk_behind_webdav(self):
        self.full(targets.RcloneWebDAV, "film.*Failed to copy")

    def read_only(self, kind, reason):
        target = self.target(kind)
        self.mount(target.root, "size=2m")
        briefing = self.briefing(target)
        self.assert_done(briefing.publish("--force"))
        there = target.files()
        subprocess.run(["mount", "-o", "remount,ro", target.root], check=True)
        briefing.dispatch("strike", "The port is still shut.")
        briefing.build()
        run = briefing.publish()
        self.assertEqual(run.code, 3, run.text)
        self.assertRegex(run.errors, reason)
        self.assertEqual(target.files(), there)
        subprocess.run(["mount", "-o", "remount,rw", target.root], check=True)
        self.assert_done(briefing.publish("--delete", "--yes"))
        self.assert_published(briefing, target)

    def test_a_folder_that_is_read_only(self):
        self.read_only(targets.Directory, "Read-only file system; nothing was sent")

    def test_a_read_only_disk_behind_rsync(self):
        self.read_only(targets.Rsync, "Read-only file system.*; nothing was sent")

    def test_a_folder_of_another_file_system_is_never_half_a_file(self):
        target = self.target(targets.Directory)
        self.mount(target.root, "size=2m")
        briefing = self.briefing(target)
        self.assert_done(briefing.publish())
        self.assert_published(briefing, target)
        self.assertFalse(any(".dateline" in path for path in target.files()))


class ConcurrencyTests(PublishingCase):
    def test_the_second_says_who_is_at_it(self):
        target = self.target(targets.Rsync)
        briefing = self.briefing(target)
        # The first is held up by an ssh that waits for a file.
        gate = self.folder / "gate"
        os.mkfifo(gate)
        slow = self.folder / "slow-ssh"
        slow.write_text(f"#!/bin/sh\nread line < {gate}\nexec {target.server.command()} \"$@\"\n")
        slow.chmod(0o755)
        program = [str(__import__("briefing").PROGRAM), "publish", "host"]
        environment = {**os.environ, "HOME": str(briefing.home), "XDG_STATE_HOME": str(briefing.home / "state"),
                       "RSYNC_RSH": str(slow)}
        first = subprocess.Popen(program, cwd=briefing.folder, env=environment, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        # Opening the pipe for writing succeeds once the first publication's ssh reads from it.
        with open(gate, "w") as opened:
            second = briefing.publish()
            self.assertEqual(second.code, 3)
            self.assertEqual(second.errors, f"dateline: another publication (process {first.pid}) is publishing there\n")
            slow.write_text(f"#!/bin/sh\nexec {target.server.command()} \"$@\"\n")
            opened.write("go\n")
        output, errors = first.communicate()
        self.assertEqual(first.returncode, 0, errors)
        self.assert_published(briefing, target)

    def test_two_folders_at_once(self):
        target = self.target(targets.Directory)
        briefing = self.briefing(target)
        runs = [subprocess.Popen([str(__import__("briefing").PROGRAM), "publish", "host"], cwd=briefing.folder,
                                 env={**os.environ, "XDG_STATE_HOME": str(briefing.home / f"state-{number}")},
                                 stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for number in range(4)]
        ends = [(run.communicate()[1], run.returncode) for run in runs]
        self.assertIn(0, [code for _, code in ends])
        for errors, code in ends:
            if code != 0:
                self.assertEqual(code, 3, errors)
                self.assertRegex(errors, "another (build|publication)|meanwhile")
        self.assert_published(briefing, target)


if __name__ == "__main__":
    unittest.main()
