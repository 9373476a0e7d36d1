"""Each kind of page, in light and dark, on a desk and on a phone: axe-core finds nothing, and nothing leaves the site."""

import unittest

from axe_playwright_python.sync_playwright import Axe
from browser import DESKTOP, PHONE, Watch, chromium
from preview_server import Preview

PAGES = {
    "timeline": "",
    "dispatch": "dispatches/2013-01-11-dw.html",
    "actor": "actors/mali.html",
    "place": "places/konna.html",
    "event": "events/konna-seizure.html",
    "source": "sources/reuters.html",
    "index of records": "actors/index.html",
    "index of dispatches": "dispatches/index.html",
    "claims": "claims/index.html",
    "differences": "differences.html",
    "changes": "changes.html",
    "coverage": "coverage.html",
    "search": "search.html",
    "free page": "about.html",
    "not found": "no/such/page.html",
}


class Accessibility(unittest.TestCase):
    def test_axe_finds_no_violation(self):
        preview = Preview("--audience", "red", "--since", "2013-01-10")
        axe = Axe()
        try:
            with chromium() as browser:
                for scheme in ("light", "dark"):
                    for viewport in (DESKTOP, PHONE):
                        page = browser.new_page(viewport=viewport, color_scheme=scheme)
                        watch = Watch(page, preview.address)
                        for kind, path in PAGES.items():
                            with self.subTest(kind, scheme=scheme, width=viewport["width"]):
                                watch.problems.clear()
                                status = page.goto(preview.address + path).status
                                self.assertEqual(status, 404 if kind == "not found" else 200)
                                self.check(axe, page)
                                # Chromium tells a page's own status as an error of the console.
                                problems = [text for text in watch.problems if "404 (Not Found)" not in text]
                                self.assertEqual(problems, [])
                        page.close()
                self.check_overlay(axe, browser, preview)
        finally:
            preview.stop()

    def check(self, axe, page):
        # The script is handed to the browser past the page's policy.
        results = axe.run(page)
        self.assertEqual(results.violations_count, 0, results.generate_report())

    def check_overlay(self, axe, browser, preview):
        preview.write("Content/dispatches/broken.md", "---\ntitle: [unclosed\n---\nWords of [Kona](place:kona)\n")
        preview.write(
            "Content/dispatches/wrong.md",
            "---\ntitle: Wrong\nsource: reuters\npublished: 2013-01-10\n---\nRebels took [Kona](place:kona) on Thursday.\n")
        for scheme in ("light", "dark"):
            for viewport in (DESKTOP, PHONE):
                with self.subTest("overlay", scheme=scheme, width=viewport["width"]):
                    page = browser.new_page(viewport=viewport, color_scheme=scheme)
                    page.goto(preview.address)
                    page.locator("dateline-preview .panel li").nth(1).wait_for()
                    self.check(axe, page)
                    page.close()


if __name__ == "__main__":
    unittest.main()
