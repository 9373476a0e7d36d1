"""A briefing on disk, and the program under test."""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("DATELINE", ROOT / ".build" / "debug" / "dateline"))


class Run:
    """What a command has said, and how it ended."""

    def __init__(self, process):
        self.code, self.output, self.errors = process.returncode, process.stdout, process.stderr
        self.text = self.output + self.errors

    def count(self, word):
        """How many files the plan has under a word: `  new   3 files …`."""
        for line in self.output.splitlines():
            if line.startswith(f"  {word} "):
                return int(line[len(word) + 2:].split()[0].replace(",", ""))
        return 0


class Briefing:
    """A small briefing with two dispatches, an asset and an old address."""

    def __init__(self, folder, host, environment=None):
        self.folder, self.home = folder, folder.parent / "home"
        self.home.mkdir(parents=True, exist_ok=True)
        self.environment = environment or {}
        self.dateline("new", "--quiet", "--title", "Harbour", str(folder), at=folder.parent)
        self.settings = self.folder / "Content" / "briefing.yml"
        self.settings.write_text(f"title: Harbour\nhosts:\n  host: {{{host}}}\n")
        self.write("assets/order.txt", "By order of the harbour master.\n")
        self.dispatch("strike", "The port is shut. See [the order](../assets/order.txt).")
        self.dispatch("end", "The port is open again.")

    def write(self, path, text):
        file = self.folder / "Content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def dispatch(self, name, text):
        self.write(f"dispatches/{name}.md",
                   f"---\ntitle: The {name}\nsource: example-wire\npublished: 2013-01-10\n"
                   f"aliases: [/2013/{name}]\n---\n{text}\n")

    def withdraw(self, name):
        (self.folder / "Content" / "dispatches" / f"{name}.md").unlink()

    def dateline(self, *arguments, at=None, environment=None, **options):
        variables = {**surroundings(), "HOME": str(self.home), "XDG_STATE_HOME": str(self.home / "state"),
                     "LC_ALL": "C.UTF-8", "GIT_CONFIG_GLOBAL": "/dev/null", **self.environment, **(environment or {})}
        return Run(subprocess.run([PROGRAM, *arguments], cwd=at or self.folder, env=variables, text=True,
                                  capture_output=True, stdin=subprocess.DEVNULL, **options))

    def build(self, *arguments):
        run = self.dateline("build", "--quiet", *arguments)
        assert run.code == 0, run.text

    def publish(self, *arguments, **options):
        return self.dateline("publish", "host", *arguments, **options)

    @property
    def files(self):
        """The files of the site with their bytes, without the manifest."""
        return tree(self.folder / "Output", besides={"SHA256SUMS", ".gitignore"})


def surroundings():
    """The environment without what would lead programs elsewhere."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "RCLONE_", "RSYNC_", "GIT_"))}


def tree(folder, besides=frozenset()):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")
            if path.is_file() and str(path.relative_to(folder)) not in besides}
