"""What somebody who means harm sends to a preview, byte by byte."""

import os
import re
import socket
import time
import unittest

from preview_server import Preview

SECRET = b"never to be served"


class HostileRequests(unittest.TestCase):
    sent = 0

    @classmethod
    def setUpClass(cls):
        cls.preview = Preview()
        content = cls.preview.file("Content")
        (cls.preview.folder / "secret.txt").write_bytes(SECRET)
        (content / "assets").mkdir(exist_ok=True)
        (content / "assets" / "notes.txt").write_bytes(b"0123456789")
        (content / "assets" / "unused.txt").write_bytes(SECRET)
        page = content / "pages" / "files.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text("---\ntitle: Files\n---\n[Notes](../assets/notes.txt)\n", encoding="utf-8")
        cls.wait_for("/files.html")

    @classmethod
    def tearDownClass(cls):
        cls.preview.stop()
        print(f"\n{HostileRequests.sent} hostile requests sent")

    @classmethod
    def wait_for(cls, path):
        for _ in range(100):
            status, _, body = cls.exchange(f"GET {path} HTTP/1.1\r\nHost: {cls.host()}\r\nConnection: close\r\n\r\n")
            if status == 200:
                # A part of its digest stands in an asset's name.
                cls.notes = "/" + re.search(r"assets/notes\.\w+\.txt", body.decode()).group()
                return
            time.sleep(0.1)
        raise RuntimeError(f"{path} does not come: {cls.preview.output}")

    @classmethod
    def host(cls):
        return f"127.0.0.1:{cls.preview.port}"

    @classmethod
    def connect(cls):
        connection = socket.create_connection(("127.0.0.1", cls.preview.port), timeout=30)
        return connection

    @classmethod
    def exchange(cls, request):
        """Sends bytes as they are; returns the status, the head and the body of the answer, (0, …) where there is none."""
        data = request.encode("utf-8", "surrogateescape") if isinstance(request, str) else request
        with cls.connect() as connection:
            answer = b""
            try:
                connection.sendall(data)
                while part := connection.recv(65536):
                    answer += part
            except (ConnectionResetError, BrokenPipeError):
                pass
        head, _, body = answer.partition(b"\r\n\r\n")
        words = head.split(b" ", 2)
        return (int(words[1]) if len(words) > 1 else 0), head.decode("latin-1").lower(), body

    def ask(self, target, *headers, method="GET", host=None):
        lines = [f"{method} {target} HTTP/1.1", f"Host: {host or self.host()}", "Connection: close", *headers]
        HostileRequests.sent += 1
        return self.exchange("\r\n".join(lines) + "\r\n\r\n")

    def refused(self, statuses, *arguments, **options):
        status, head, body = self.ask(*arguments, **options)
        self.assertIn(status, statuses, (arguments, options))
        self.assertNotIn(SECRET, body)
        self.assertNotIn("access-control", head)
        return body

    def test_no_path_leads_out_of_the_site(self):
        steps = [
            "..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "%25252e%25252e", "..%00", "..%c0%af", "%c0%ae%c0%ae", "..;",
            "....", "...", ".", "%2e", "..%5c", "..\\", "%5c..", "%uff0e%uff0e", "%e0%80%ae%e0%80%ae", "\uff0e\uff0e",
        ]
        separators = ["/", "%2f", "%252f", "\\", "%5c", "//", "%c0%af", "/./", "%00/"]
        starts = ["/", "/assets/", "/theme/", "/dispatches/", "/-/", "//"]
        targets = {
            start + separator.join([step] * depth + ["secret.txt"])
            for start in starts for step in steps for separator in separators for depth in (1, 2, 3)
        }
        root = str(self.preview.folder)
        targets |= {
            root + "/secret.txt", "/" + root + "/secret.txt", "//etc/passwd", "/%2fetc%2fpasswd", "/etc/passwd",
            "/file:///etc/passwd", "/assets" + root + "/secret.txt", "/assets//etc/passwd", "/proc/self/environ",
            "/assets/unused.txt", "/Content/briefing.yml", self.notes + "%00.html",
            self.notes + "/", self.notes + "/..", "/assets/." + self.notes.removeprefix("/assets"), "/assets", "/assets/", "/Output/",
            self.notes + "%20", self.notes.upper(), self.notes + "%2e", "/assets/notes.txt", "/%", "/%4", "/%zz", "/%-1",
            "/\x7f", "/index.html%0d%0aSet-Cookie:%20a=b", "/~", "/.git/config", "/.", "/..",
        }
        for target in sorted(targets):
            with self.subTest(target):
                body = self.refused({400, 404, 421}, target)
                self.assertNotIn(b"root:", body)

    def test_a_file_that_becomes_a_link_is_not_followed(self):
        notes = self.preview.file("Content/assets/notes.txt")
        self.assertEqual(self.ask(self.notes)[2], b"0123456789")
        other = notes.with_name("new-link")
        other.symlink_to(self.preview.folder / "secret.txt")
        os.replace(other, notes)
        try:
            for _ in range(20):
                self.refused({404}, self.notes)
        finally:
            notes.unlink()
            notes.write_bytes(b"0123456789")

    def test_only_get_and_head(self):
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "G3T", "X" * 200]:
            with self.subTest(method):
                self.refused({400, 405}, "/", method=method)

    def test_other_hosts_and_origins(self):
        port = self.preview.port
        hosts = [
            "evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", f"localhost.evil.example:{port}",
            "127.0.0.1", f"127.0.0.1:{port + 1}", f"127.0.0.1:{port}@evil.example", f"evil.example#127.0.0.1:{port}",
            f"0.0.0.0:{port}", f"[::]:{port}", f"2130706433:{port}", f"127.1:{port}", f"10.0.0.1:{port}", "",
            f"127.0.0.1:{port} evil.example", f"127.0.0.1:{port}, evil.example", f"localhost.:{port}", f":{port}",
        ]
        for host in hosts:
            with self.subTest(host=host):
                HostileRequests.sent += 1
                status, head, body = self.exchange(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
                self.assertIn(status, {400, 421})
                self.assertNotIn(b"Mali", body)
        for heads in ["", f"Host: {self.host()}\r\nHost: evil.example\r\n", f"Host: {self.host()}\r\nHost: {self.host()}\r\n"]:
            HostileRequests.sent += 1
            self.assertIn(self.exchange(f"GET / HTTP/1.1\r\n{heads}Connection: close\r\n\r\n")[0], {400, 421})
        for origin in [
            "http://evil.example", "null", f"https://127.0.0.1:{port}", "http://127.0.0.1:1", "http://localhost", "file://",
            f"http://127.0.0.1:{port}.evil.example", f"http://evil.example:{port}", "",
        ]:
            with self.subTest(origin=origin):
                for path in ["/", "/-/events", "/-/preview.js"]:
                    self.refused({403}, path, f"Origin: {origin}")
        self.refused({403}, "/-/events", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors")
        self.refused({403}, "/briefing.json", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")
        for host in [f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}"]:
            self.assertEqual(self.ask("/", host=host)[0], 200)
        self.assertEqual(self.ask("/", f"Origin: http://127.0.0.1:{port}")[0], 200)
        self.assertEqual(self.ask("/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate")[0], 200)

    def test_requests_that_are_no_requests(self):
        host = f"Host: {self.host()}\r\n"
        requests = [
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\x00" * 100, b"\r\n" * 1000 + b"X\r\n\r\n",
            f"GET / HTTP/9.9\r\n{host}\r\n", f"GET /\r\n{host}\r\n",
            f"GET http://evil.example/ HTTP/1.1\r\n{host}\r\n", f"GET * HTTP/1.1\r\n{host}\r\n",
            f"GET index.html HTTP/1.1\r\n{host}\r\n", f"GET / HTTP/1.1\r\n{host}Bad Header: x\r\n\r\n",
            f"GET / HTTP/1.1\r\n{host}X: a\x00b\r\n\r\n", f"GET / HTTP/1.1\r\n{host} folded: x\r\n\r\n",
            f"GET / HTTP/1.1\r\n{host}Content-Length: -1\r\n\r\n", f"GET / HTTP/1.1\r\n{host}Content-Length: 5\r\n\r\nhello",
            f"GET / HTTP/1.1\r\n{host}Content-Length: 99999999999999999999\r\n\r\n",
            f"GET / HTTP/1.1\r\n{host}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
            f"GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            f"GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET /x",
            f"POST / HTTP/1.1\r\n{host}Content-Length: 1000000000\r\n\r\n",
        ]
        for request in requests:
            with self.subTest(request):
                HostileRequests.sent += 1
                status, _, body = self.exchange(request)
                self.assertTrue(status == 0 or 400 <= status < 500, status)
                self.assertNotIn(b"Mali", body)

    def test_oversized_requests_are_cut_off(self):
        host = f"Host: {self.host()}\r\n"
        endless = b"a" * (64 << 20)
        requests = [
            b"GET /" + b"a" * 4000 + f" HTTP/1.1\r\n{host}\r\n".encode(),
            b"GET /" + endless, f"GET / HTTP/1.1\r\n{host}X: ".encode() + endless,
            f"GET / HTTP/1.1\r\n{host}".encode() + b"".join(b"X-%d: y\r\n" % number for number in range(5000)) + b"\r\n",
            f"GET / HTTP/1.1\r\n{host}".encode() + b"X: %s\r\n" % (b"z" * 8000) * 60 + b"\r\n",
            f"GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n".encode() + endless, endless,
        ]
        for request in requests:
            with self.subTest(request[:60]):
                HostileRequests.sent += 1
                status, _, body = self.exchange(request)
                self.assertTrue(status == 0 or 400 <= status < 500, status)
                self.assertNotIn(b"Mali", body)

    def test_slow_requests_are_cut_off(self):
        slow = [self.connect() for _ in range(20)]
        HostileRequests.sent += len(slow)
        for connection in slow:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: ")
        ended = 0
        deadline = time.monotonic() + 60
        while slow and time.monotonic() < deadline:
            for connection in list(slow):
                # A byte now and then keeps no connection open.
                try:
                    connection.setblocking(False)
                    connection.send(b"x")
                    if connection.recv(1 << 16) == b"":
                        raise ConnectionResetError
                except BlockingIOError:
                    continue
                except (ConnectionResetError, BrokenPipeError):
                    connection.close()
                    slow.remove(connection)
                    ended += 1
            # Others are served meanwhile.
            self.assertEqual(self.ask("/")[0], 200)
            time.sleep(0.5)
        self.assertEqual(ended, 20)

    def test_many_connections_leave_the_preview_alive(self):
        many = [self.connect() for _ in range(300)]
        HostileRequests.sent += len(many)
        for connection in many:
            connection.close()
        for _ in range(50):
            if self.ask("/")[0] == 200:
                return
            time.sleep(0.1)
        self.fail("the preview answers no more")

    def test_ranges_conditions_types_and_policies(self):
        status, head, body = self.ask("/")
        self.assertEqual(status, 200)
        for part in [
            "content-type: text/html; charset=utf-8", "x-content-type-options: nosniff", "default-src 'none'",
            "script-src 'self'", "frame-ancestors 'none'", "cross-origin-resource-policy: same-origin",
        ]:
            self.assertIn(part, head)
        tag = next(line.split(": ", 1)[1] for line in head.split("\r\n") if line.startswith("etag"))
        for value in [tag, f'"x", {tag}', f"W/{tag}", "*"]:
            self.assertEqual(self.ask("/", f"If-None-Match: {value}")[::2], (304, b""))
        self.assertEqual(self.ask("/", 'If-None-Match: "other"')[0], 200)
        status, head, content = self.ask("/", method="HEAD")
        self.assertEqual((status, content), (200, b""))
        self.assertIn(f"content-length: {len(body)}", head)
        ranges = {
            "bytes=0-3": (206, b"0123"), "bytes=4-": (206, b"456789"), "bytes=-2": (206, b"89"), "bytes=9-99": (206, b"9"),
            "bytes=10-": (416, b""), "bytes=-0": (416, b""), "bytes=5-2": (200, b"0123456789"),
            "bytes=0-1,4-5": (200, b"0123456789"), "bytes=a-b": (200, b"0123456789"), "lines=0-1": (200, b"0123456789"),
            "bytes=99999999999999999999-": (200, b"0123456789"), "bytes=--1": (200, b"0123456789"),
            "bytes=0-" + "9" * 18: (206, b"0123456789"),
        }
        for value, wanted in ranges.items():
            with self.subTest(value):
                self.assertEqual(self.ask(self.notes, f"Range: {value}")[::2], wanted)
        self.assertEqual(self.ask(self.notes, "Range: bytes=0-1", 'If-Range: "old"')[2], b"0123456789")
        status, head, body = self.ask("/no/such/page")
        self.assertEqual(status, 404)
        self.assertIn(b"No page of this briefing has that address", body)
        linked = re.findall(r'(?:href|src)="(theme/[^"]+)"', self.ask("/")[2].decode())
        kinds = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml"}
        types = {
            **{"/" + path: kinds[path.rsplit(".", 1)[1]] for path in linked},
            "/-/preview.js": "text/javascript; charset=utf-8", "/briefing.json": "application/json",
            self.notes: "text/plain; charset=utf-8", "/claims/claims.csv": "text/csv; charset=utf-8",
        }
        for path, type in types.items():
            with self.subTest(path):
                status, head, _ = self.ask(path)
                self.assertEqual(status, 200)
                self.assertIn(f"content-type: {type}\r\n", head)
        status, head, _ = self.ask("/actors?x=1")
        self.assertEqual(status, 308)
        self.assertIn("location: /actors/?x=1", head)


if __name__ == "__main__":
    unittest.main()
