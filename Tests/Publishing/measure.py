#!/usr/bin/env python3
"""Prints the table of what each target does in the life of a briefing: `measure.py [dispatches]`.

What was sent is counted by what changed at the target, not by what the program says of itself.
"""

import contextlib
import os
import pathlib
import shutil
import sys
import tempfile
import time

import targets
from briefing import Briefing
from servers import CuttingProxy

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 100
NAMES = {targets.Directory: "directory", targets.Git: "git (bare repository)", targets.Rsync: "rsync (sshd)",
         targets.RcloneSFTP: "rclone (SFTP)", targets.RcloneWebDAV: "rclone (WebDAV)", targets.RcloneS3: "rclone (S3, moto)"}


def published(briefing, target, *arguments, environment=None):
    before = target.files()
    start = time.monotonic()
    run = briefing.publish(*arguments, environment=environment)
    seconds = time.monotonic() - start
    after = target.files()
    sent = {path: content for path, content in after.items() if before.get(path) != content}
    gone = set(before) - set(after)
    return run, sent, gone, seconds


def cell(run, sent, gone, seconds):
    assert run.code == 0, run.text
    size = sum(map(len, sent.values()))
    text = f"{len(sent)} files, {(size + 999) // 1000} KB" if sent else "nothing sent"
    return f"{text}{f', {len(gone)} gone' if gone else ''} ({seconds:.1f} s)"


def row(kind, folder):
    (folder / "target").mkdir()
    with contextlib.closing(kind(folder / "target")) as target:
        briefing = Briefing(folder / "briefing", target.host, target.environment)
        for number in range(COUNT):
            briefing.dispatch(f"report-{number}", f"Report {number} says that the port is shut.")
        briefing.build()
        cells = [NAMES[kind], cell(*published(briefing, target)), cell(*published(briefing, target))]
        target.put("stray.txt", b"somebody's")
        briefing.dispatch("report-7", "Report 7 says that the port is open.")
        briefing.build()
        cells.append(cell(*published(briefing, target)))
        briefing.withdraw("report-7")
        briefing.build()
        result = published(briefing, target, "--delete", "--yes")
        is_gone = "dispatches/report-7.html" in result[2]
        stray = target.files().get("stray.txt") == b"somebody's"
        cells.append(f"{cell(*result)}; page {'gone' if is_gone else 'STILL THERE'}, stray file {'there' if stray else 'GONE'}")
        cells.append(fault(target, briefing))
    return cells


def fault(target, briefing):
    """The receiving end, or for one in memory the network, is cut in the midst of a large file."""
    if not hasattr(target, "through"):
        return "atomic, see the tests"
    before = briefing.files
    (briefing.folder / "Content" / "assets" / "film.bin").write_bytes(os.urandom(24 << 20))
    briefing.dispatch("report-8", "See [the film](../assets/film.bin).")
    briefing.build()
    is_memory = isinstance(target, targets.RcloneS3)
    with contextlib.closing(CuttingProxy(
            target.server.port, 8 << 20, lambda: None if is_memory else target.server.kill())) as proxy:
        run = briefing.publish(environment=target.through(proxy.port))
    if target.server.process.poll() is not None:
        target.server.start()
    there = target.files()
    readable = all(there.get(path) in (content, briefing.files.get(path)) for path, content in before.items())
    again = briefing.publish("--delete", "--yes")
    there = target.files()
    finished = again.code == 0 and all(there.get(path) == content for path, content in briefing.files.items())
    return (f"exit {run.code}, site {'readable' if readable else 'BROKEN'}, "
            f"next run {'finished it' if finished else 'FAILED'}")


def main():
    print(f"{COUNT + 3} dispatches.\n")
    head = ["target", "first publish", "nothing changed", "one dispatch changed", "one withdrawn, --delete", "cut in mid-upload"]
    print("| " + " | ".join(head) + " |\n|" + " --- |" * len(head))
    for kind in targets.ALL:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="dateline-measure-"))
        try:
            print("| " + " | ".join(row(kind, folder)) + " |", flush=True)
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
