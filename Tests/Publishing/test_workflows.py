"""The documented workflows: what their steps run, run here."""

import contextlib
import os
import pathlib
import subprocess
import unittest

import yaml

import targets
from briefing import PROGRAM, ROOT, Briefing, surroundings, tree
from git_server import GitServer
from support import PublishingCase

DOCUMENTS = ROOT / "Documentation" / "Publishing"
TOKEN = "ghs_0123456789abcdef"


class WorkflowTests(PublishingCase):
    def sh(self, script, briefing, environment=None):
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        binaries = self.folder / "bin"
        binaries.mkdir(exist_ok=True)
        with contextlib.suppress(FileExistsError):
            (binaries / "dateline").symlink_to(PROGRAM)
        run = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", script], cwd=briefing.folder, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, env={
                **surroundings(), "HOME": str(home), "XDG_STATE_HOME": str(home / "state"),
                "PATH": f"{binaries}:{os.environ['PATH']}", **(environment or {})})
        self.assertEqual(run.returncode, 0, script + run.stdout + run.stderr)
        return run.stdout + run.stderr

    def test_github_actions(self):
        workflow = yaml.safe_load((DOCUMENTS / "github-actions.yml").read_text())
        # YAML 1.1 reads the key “on” as true.
        self.assertEqual(workflow[True]["push"]["branches"], ["main"])
        self.assertEqual(workflow["permissions"], {"contents": "write"})
        steps = {step["name"]: step for step in workflow["jobs"]["publish"]["steps"]}
        self.assertEqual(list(steps), ["Fetch the briefing", "Install Dateline", "Check", "Build",
                                       "Let git push to this repository", "Publish"])
        target = self.target(targets.Git)
        server = self.enterContext(contextlib.closing(GitServer(target.folder, "x-access-token", TOKEN)))
        targets.git("config", "http.receivepack", "true", at=target.repository)
        briefing = Briefing(self.folder / "briefing", "directory: nowhere")
        briefing.settings.write_text(
            f"title: Harbour\nhosts:\n  pages: {{git: '{server.address}/briefing.git', branch: pages, delete: true}}\n")
        said = ""
        for name in ["Check", "Build", "Let git push to this repository", "Publish"]:
            step = steps[name]
            script = step["run"].replace("https://x-access-token:$TOKEN@github.com",
                                         server.address.replace("://", "://x-access-token:$TOKEN@"))
            said += self.sh(script.replace("https://github.com", server.address), briefing,
                            {"TOKEN": TOKEN} if "env" in step else None)
        self.assert_published(briefing, target)
        self.assertNotIn(TOKEN, said)

    def test_gitlab_ci(self):
        jobs = yaml.safe_load((DOCUMENTS / "gitlab-ci.yml").read_text())
        briefing = Briefing(self.folder / "briefing", "directory: nowhere")
        briefing.settings.write_text("title: Harbour\nhosts: {pages: {directory: public}}\n")
        self.sh("\n".join(jobs["pages"]["script"]), briefing)
        self.assertEqual(jobs["pages"]["artifacts"]["paths"], ["public"])
        self.assertEqual(tree(briefing.folder / "public", besides={"SHA256SUMS"}), briefing.files)

    def test_the_scripts_that_install_are_sound(self):
        """Their commands need the network; that they are shell is checked."""
        workflow = yaml.safe_load((DOCUMENTS / "github-actions.yml").read_text())
        jobs = yaml.safe_load((DOCUMENTS / "gitlab-ci.yml").read_text())
        scripts = [step["run"] for step in workflow["jobs"]["publish"]["steps"] if "run" in step]
        for script in [*scripts, "\n".join(jobs["pages"]["before_script"])]:
            subprocess.run(["bash", "-n"], input=script, text=True, check=True)


if __name__ == "__main__":
    unittest.main()
