"""A published site as a host serves it, walked link by link in a real browser."""

import contextlib
import shutil
import sys
import unittest
import urllib.error
import urllib.parse
import urllib.request

import targets
from briefing import ROOT, Briefing
from nginx import Nginx
from support import PublishingCase

sys.path.append(str(ROOT / "Tests" / "Browser"))
from browser import chromium


class HostedTests(PublishingCase):
    """The sample briefing, published to a folder that nginx serves with the headers and redirects of the site."""

    def setUp(self):
        super().setUp()
        target = self.target(targets.Directory)
        briefing = Briefing(self.folder / "briefing", target.host)
        shutil.rmtree(briefing.folder / "Content")
        shutil.copytree(ROOT / "Content", briefing.folder / "Content")
        with (briefing.folder / "Content" / "briefing.yml").open("a") as settings:
            settings.write(f"hosts: {{host: {{{target.host}}}}}\n")
        dispatch = briefing.folder / "Content" / "dispatches" / "2013-01-11-dw.md"
        text = dispatch.read_text()
        dispatch.write_text(text.replace("---\n", "---\naliases: [/old/konna, old.html]\n", 1)
                            + "\nSee [the map](../assets/map.svg): ![the map](../assets/map.svg).\n")
        briefing.write("assets/map.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\n')
        briefing.build()
        self.assert_done(briefing.publish())
        self.site = target.place
        self.nginx = self.enterContext(contextlib.closing(Nginx(self.site, self.folder / "nginx")))

    def test_every_link_in_a_browser(self):
        with chromium() as browser:
            page = browser.new_page()
            problems, seen, waiting = [], set(), [self.nginx.address + "/"]
            page.on("console", lambda message: problems.append(f"{page.url}: {message.text}")
                    if message.type in ("error", "warning") else None)
            page.on("pageerror", lambda error: problems.append(f"{page.url}: {error}"))
            page.on("response", lambda response: problems.append(f"{response.url}: {response.status}")
                    if response.status >= 400 else None)
            # What the walk itself breaks off by going on to the next page is no failure of the site.
            page.on("requestfailed", lambda request: problems.append(f"{request.url}: {request.failure}")
                    if request.failure != "net::ERR_ABORTED" else None)
            fragments = {}
            while waiting:
                address = waiting.pop()
                if address in seen:
                    continue
                seen.add(address)
                if not address.endswith(("/", ".html")):
                    self.assertEqual(page.request.get(address).status, 200, address)
                    continue
                page.goto(address)
                anchors = set(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
                for link in page.evaluate("[...document.querySelectorAll('a[href]')].map(e => e.href)"):
                    target, _, fragment = link.partition("#")
                    if target.startswith(self.nginx.address):
                        waiting.append(target)
                        if fragment:
                            fragments.setdefault(target, set()).add(urllib.parse.unquote(fragment))
                fragments.setdefault(address, set())
                self.assertTrue(page.evaluate("getComputedStyle(document.body).fontFamily") != "", address)
                for fragment in fragments[address] - anchors:
                    problems.append(f"{address} has no #{fragment}")
            self.assertEqual(problems, [])
            pages = {path.relative_to(self.site).as_posix() for path in self.site.rglob("*.html")}
            walked = {urllib.parse.urlparse(address).path.lstrip("/") or "index.html" for address in seen}
            # Nothing leads to the page for what is not found, nor to those at old addresses.
            self.assertEqual(pages - walked, {"404.html", "old.html", "old/konna/index.html"})
            self.assertTrue(page.evaluate("document.styleSheets.length > 0"))

    def test_old_addresses_lead_on_in_a_browser_without_redirects_too(self):
        with chromium() as browser:
            page = browser.new_page()
            for address in [self.nginx.address + "/old/konna", self.nginx.address + "/old/konna/",
                            self.nginx.address + "/old.html", (self.site / "old/konna/index.html").as_uri()]:
                page.goto(address)
                page.wait_for_url("**/dispatches/2013-01-11-dw.html")
                self.assertIn("Mali", page.title())

    def test_the_headers_that_files_come_with(self):
        index = self.headers("/")
        self.assertEqual(index["Cache-Control"], "no-cache")
        self.assertIn("default-src 'none'", index["Content-Security-Policy"])
        self.assertEqual(self.headers("/dispatches/2013-01-11-dw.html")["Cache-Control"], "no-cache")
        for name in [*self.site.glob("theme/theme.*"), *self.site.glob("assets/map.*")]:
            path = "/" + name.relative_to(self.site).as_posix()
            self.assertEqual(self.headers(path)["Cache-Control"], "public, max-age=31536000, immutable", path)

    def test_what_is_not_found(self):
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(self.nginx.address + "/no/such/page")
        self.assertEqual(caught.exception.code, 404)
        self.assertIn(b"No page of this briefing has that address", caught.exception.read())

    def test_a_script_in_a_page_does_not_run(self):
        (self.site / "hostile.html").write_text(
            "<!DOCTYPE html><title>x</title><script>document.title = 'ran'</script><img src=x onerror=\"document.title='ran'\">")
        with chromium() as browser:
            page = browser.new_page()
            page.goto(self.nginx.address + "/hostile.html")
            self.assertEqual(page.title(), "x")

    def headers(self, path):
        with urllib.request.urlopen(self.nginx.address + path) as response:
            return response.headers


if __name__ == "__main__":
    unittest.main()
