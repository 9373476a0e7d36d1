"""Servers that receive a site: each on a loopback port, ended by whoever started it."""

import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port, process):
    """Returns once something listens; raises if the process ends before."""
    while True:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args[0]} has ended with {process.returncode}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)


class Server:
    """A process in a group of its own, so that it can be ended with all its children."""

    def __init__(self, arguments, port, environment=None):
        self.arguments, self.port, self.environment = arguments, port, environment
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            self.arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True, env={**os.environ, **(self.environment or {})})
        wait_for(self.port, self.process)

    def kill(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    close = kill


class Sshd(Server):
    """sshd for this user's own key, and the option with which ssh finds it."""

    def __init__(self, folder):
        folder.mkdir(parents=True)
        for name in ["host", "user"]:
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
        shutil.copy(folder / "user.pub", folder / "authorized")
        port = free_port()
        (folder / "config").write_text(
            f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nPidFile none\n"
            f"AuthorizedKeysFile {folder}/authorized\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
            "PermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\n")
        if os.geteuid() == 0:
            # sshd parts with its privileges in this folder, which the package's own start-up would make.
            pathlib.Path("/run/sshd").mkdir(exist_ok=True)
        self.key = folder / "user"
        super().__init__(["/usr/sbin/sshd", "-D", "-f", str(folder / "config")], port)

    def command(self, port=None):
        return (f"ssh -p {port or self.port} -i {self.key} -o BatchMode=yes -o StrictHostKeyChecking=no "
                "-o UserKnownHostsFile=/dev/null -o LogLevel=ERROR")

    def kill(self):
        # Each session is a group of its own.
        children = subprocess.run(
            ["ps", "--no-headers", "-o", "pid", "--ppid", str(self.process.pid)], capture_output=True, text=True).stdout
        for child in children.split():
            grandchildren = descendants(int(child))
            for pid in [int(child), *grandchildren]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        super().kill()

    close = kill


def descendants(pid):
    found = subprocess.run(
        ["ps", "--no-headers", "-o", "pid", "--ppid", str(pid)], capture_output=True, text=True).stdout.split()
    return [int(child) for child in found] + [deeper for child in found for deeper in descendants(int(child))]


class WebDAV(Server):
    """rclone's own WebDAV server, with a password."""

    user, password = "desk", "correct-horse"

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        port = free_port()
        super().__init__(
            ["rclone", "serve", "webdav", str(folder), "--addr", f"127.0.0.1:{port}", "--user", self.user,
             "--pass", self.password, "--dir-cache-time", "0s", "--vfs-cache-mode", "off"], port)

    def remote(self, port=None):
        """The environment in which rclone knows the server as `dav:`."""
        obscured = subprocess.run(
            ["rclone", "obscure", self.password], capture_output=True, text=True, check=True).stdout.strip()
        return {"RCLONE_CONFIG_DAV_TYPE": "webdav", "RCLONE_CONFIG_DAV_URL": f"http://127.0.0.1:{port or self.port}",
                "RCLONE_CONFIG_DAV_VENDOR": "other", "RCLONE_CONFIG_DAV_USER": self.user,
                "RCLONE_CONFIG_DAV_PASS": obscured}


class Moto(Server):
    """An S3 endpoint that keeps everything in memory."""

    def __init__(self, bucket):
        port = free_port()
        program = pathlib.Path(sys.executable).parent / "moto_server"
        super().__init__([str(program), "-H", "127.0.0.1", "-p", str(port)], port)
        urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{port}/{bucket}", method="PUT")).read()

    def remote(self, port=None):
        return {"RCLONE_CONFIG_STORE_TYPE": "s3", "RCLONE_CONFIG_STORE_PROVIDER": "Other",
                "RCLONE_CONFIG_STORE_ENDPOINT": f"http://127.0.0.1:{port or self.port}",
                "RCLONE_CONFIG_STORE_ACCESS_KEY_ID": "AKIDEXAMPLE",
                "RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY": "wJalrXUtnFEMIexample",
                "RCLONE_CONFIG_STORE_REGION": "us-east-1"}


class CuttingProxy:
    """A way to a server that ends for good once so many bytes have gone towards it."""

    def __init__(self, port, limit, on_cut=lambda: None):
        self.target, self.left, self.on_cut = port, limit, on_cut
        self.lock, self.is_cut, self.sockets = threading.Lock(), False, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                server = socket.create_connection(("127.0.0.1", self.target))
                self.sockets += [client, server]
                threading.Thread(target=self.forward, args=(client, server, True), daemon=True).start()
                threading.Thread(target=self.forward, args=(server, client, False), daemon=True).start()

    def forward(self, source, sink, is_counted):
        with contextlib.suppress(OSError):
            while data := source.recv(1 << 14):
                if is_counted:
                    with self.lock:
                        self.left -= len(data)
                        if self.left < 0:
                            return self.cut()
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)

    def cut(self):
        if self.is_cut:
            return
        self.is_cut = True
        self.on_cut()
        self.close()

    def close(self):
        for end in [self.listener, *self.sockets]:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
