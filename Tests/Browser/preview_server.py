"""A preview of the sample briefing that runs for as long as a test needs it."""

import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BINARY = Path(os.environ.get("DATELINE_BINARY", ROOT / ".build/debug/dateline")).resolve()


class Preview:
    """`dateline preview` on a copy of a briefing, by default the sample."""

    def __init__(self, *options, content=ROOT / "Content"):
        self.folder = Path(tempfile.mkdtemp(prefix="dateline-"))
        shutil.copytree(content, self.folder / "Content")
        self.port = free_port()
        self.process = subprocess.Popen(
            [BINARY, "preview", "--port", str(self.port), *options, self.folder],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "NO_COLOR": "1"},
        )
        self.lines = []
        self.address = f"http://127.0.0.1:{self.port}/"
        for line in self.process.stdout:
            self.lines.append(line)
            if line.startswith("Previewing at"):
                break
        else:
            raise RuntimeError("the preview did not start:\n" + "".join(self.lines))
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        self.lines.extend(self.process.stdout)

    @property
    def output(self):
        return "".join(self.lines)

    def file(self, path):
        return self.folder / path

    def write(self, path, text):
        """Writes a file as a plain program does: at its place."""
        target = self.file(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def stop(self):
        """Ends it as Ctrl-C does; returns the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(timeout=20)
        finally:
            self.process.kill()
            shutil.rmtree(self.folder, ignore_errors=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def times_made(output):
    """How often the site was made anew."""
    return len(re.findall(r"^Made the site anew", output, re.MULTILINE))
