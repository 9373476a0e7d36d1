"""The targets under test: how a briefing names each, and what stands there."""

import os
import subprocess
import tempfile
import pathlib
import shutil

from briefing import surroundings, tree
from servers import Moto, Sshd, WebDAV


class Target:
    """A target in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {}
        self.server = None
        self.set_up()

    def close(self):
        if self.server:
            self.server.close()

    # Where the target is a folder of this machine, in the end.
    @property
    def place(self):
        return self.folder / "site"

    @property
    def root(self):
        """What a file system can be mounted on."""
        return self.place

    def files(self):
        return tree(self.place) if self.place.exists() else {}

    def put(self, path, content):
        file = self.place / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


class Directory(Target):
    def set_up(self):
        self.host = f"directory: {self.place}"


class Rsync(Target):
    def set_up(self):
        self.server = Sshd(self.folder / "ssh")
        self.host = f"rsync: '127.0.0.1:{self.place}'"
        self.environment = {"RSYNC_RSH": self.server.command()}

    def through(self, port):
        return {"RSYNC_RSH": self.server.command(port)}


class RcloneSFTP(Target):
    def set_up(self):
        self.server = Sshd(self.folder / "ssh")
        self.host = f"rclone: 'box:{self.place}'"
        self.environment = self.through(self.server.port)

    def through(self, port):
        return {"RCLONE_CONFIG_BOX_TYPE": "sftp", "RCLONE_CONFIG_BOX_HOST": "127.0.0.1",
                "RCLONE_CONFIG_BOX_PORT": str(port), "RCLONE_CONFIG_BOX_KEY_FILE": str(self.server.key),
                "RCLONE_CONFIG_BOX_USER": os.environ.get("USER", "root")}


class RcloneWebDAV(Target):
    @property
    def root(self):
        return self.folder / "served"

    @property
    def place(self):
        return self.root / "site"

    def set_up(self):
        self.server = WebDAV(self.root)
        self.host = "rclone: 'dav:site'"
        self.environment = self.server.remote()

    def through(self, port):
        return self.server.remote(port)


class RcloneS3(Target):
    def set_up(self):
        self.server = Moto("briefing")
        self.host = "rclone: 'store:briefing'"
        self.environment = self.server.remote()

    def through(self, port):
        return self.server.remote(port)

    def rclone(self, *arguments):
        return subprocess.run(["rclone", "--quiet", *arguments], env={**surroundings(), **self.environment}, check=True)

    def files(self):
        with tempfile.TemporaryDirectory() as copy:
            self.rclone("copy", "store:briefing", copy)
            return tree(pathlib.Path(copy))

    def put(self, path, content):
        file = self.folder / "stray"
        file.write_bytes(content)
        self.rclone("copyto", str(file), f"store:briefing/{path}")


class Git(Target):
    """A bare repository, and a clone as a host has it."""

    def set_up(self):
        self.repository = self.folder / "briefing.git"
        git("init", "--quiet", "--bare", str(self.repository))
        self.host = f"git: {self.repository}, branch: pages"

    @property
    def commits(self):
        found = git("log", "--format=%s", "pages", at=self.repository, check=False)
        return found.stdout.splitlines() if found.returncode == 0 else []

    def files(self):
        if not self.commits:
            return {}
        clone = self.folder / "clone"
        shutil.rmtree(clone, ignore_errors=True)
        git("clone", "--quiet", "--branch", "pages", str(self.repository), str(clone))
        return {path: content for path, content in tree(clone).items() if not path.startswith(".git/")}

    def put(self, path, content):
        if not self.commits:
            return self.first(path, content)
        self.files()
        clone = self.folder / "clone"
        (clone / path).parent.mkdir(parents=True, exist_ok=True)
        (clone / path).write_bytes(content)
        self.commit(clone, path)

    def first(self, path, content):
        clone = self.folder / "first"
        git("init", "--quiet", "--initial-branch", "pages", str(clone))
        (clone / path).write_bytes(content)
        git("remote", "add", "origin", str(self.repository), at=clone)
        self.commit(clone, path)

    def commit(self, clone, path):
        git("add", "--", path, at=clone)
        git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "--quiet", "-m", "By hand",
            at=clone)
        git("push", "--quiet", "origin", "pages", at=clone)


def git(*arguments, at=None, check=True):
    return subprocess.run(["git", *arguments], cwd=at, check=check, capture_output=True, text=True,
                          env={**surroundings(), "GIT_CONFIG_GLOBAL": "/dev/null"})


ALL = [Directory, Git, Rsync, RcloneSFTP, RcloneWebDAV, RcloneS3]
