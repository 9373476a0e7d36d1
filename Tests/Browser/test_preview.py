"""A desk's day: read, follow, edit, break, correct, with the page open all the time."""

import os
import time
import unittest

from browser import DESKTOP, Watch, chromium
from preview_server import Preview, times_made

DISPATCH = "Content/dispatches/2013-01-11-dw.md"
MARKER = "This sentence was written just now."


class PreviewTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.context = chromium()
        cls.browser = cls.context.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.context.__exit__(None, None, None)

    def setUp(self):
        self.preview = Preview()
        self.page = self.browser.new_page(viewport=DESKTOP)
        self.watch = Watch(self.page, self.preview.address)
        self.text = self.preview.file(DISPATCH).read_text(encoding="utf-8")

    def tearDown(self):
        self.page.close()
        self.preview.stop()

    def open(self, path=""):
        with self.page.expect_response("**/-/events"):
            self.page.goto(self.preview.address + path)

    def overlay(self):
        return self.page.locator("dateline-preview .panel")

    def listen(self):
        """Waits until the page has taken the state of the server, so that what follows is news to it."""
        self.page.wait_for_timeout(300)

    def test_reading_editing_breaking_and_correcting(self):
        self.open()
        self.assertEqual(self.page.title(), "Mali, January 2013")
        self.page.locator("main a[href*='dispatches/2013-01-11-dw.html']").first.click()
        self.page.locator("main a[href*='places/konna.html']").first.click()
        self.assertEqual(self.page.locator("h1").inner_text(), "Konna")
        self.page.go_back()
        self.listen()
        self.preview.write(DISPATCH, self.text + f"\n{MARKER}\n")
        self.page.get_by_text(MARKER).wait_for()

        self.preview.write(DISPATCH, self.text + "\nRebels took [Kona](place:kona).\n")
        self.overlay().wait_for()
        shown = self.overlay().inner_text()
        line = self.text.count("\n") + 2
        place = f"{self.preview.file(DISPATCH)}:{line}:"
        for part in [place, "no place is called “Kona”", "unknown-record", "^~~~", "did you mean place:konna (Konna)?"]:
            self.assertIn(part, shown)
            if part != place:
                self.assertIn(part, self.preview.output)
        self.assertTrue(self.page.get_by_text(MARKER).is_visible(), "the last good page is not there any more")

        self.preview.write(DISPATCH, self.text)
        self.overlay().wait_for(state="detached")
        self.page.get_by_text(MARKER).wait_for(state="detached")
        self.assertEqual(self.watch.problems, [])

    def test_content_cannot_run_a_script_through_the_overlay(self):
        self.open("dispatches/2013-01-11-dw.html")
        self.listen()
        attack = "<img src=x onerror=document.title='owned'><script>document.title='owned'</script></pre>"
        self.preview.write(DISPATCH, self.text.replace("---\n", f'---\n"{attack}": {attack}\n', 1))
        self.overlay().wait_for()
        self.assertIn("<img src=x onerror", self.overlay().inner_text())
        self.assertEqual(self.overlay().locator("img, script").count(), 0)
        self.assertNotEqual(self.page.title(), "owned")
        self.assertEqual(self.watch.problems, [])

    def test_a_preview_that_begins_with_errors(self):
        self.page.close()
        self.preview.write(DISPATCH, "no front matter")
        self.preview.write("Content/dispatches/x.md", "none here either")
        broken = Preview(content=self.preview.file("Content"))
        try:
            self.page = self.browser.new_page(viewport=DESKTOP)
            self.page.goto(broken.address + "dispatches/2013-01-11-dw.html")
            self.overlay().wait_for()
            self.assertIn("2 errors", self.overlay().inner_text())
            self.assertEqual(self.page.locator("h1").inner_text(), "No page yet")
            broken.write(DISPATCH, self.text)
            self.overlay().get_by_text("1 error").wait_for()
            broken.file("Content/dispatches/x.md").unlink()
            self.overlay().wait_for(state="detached")
            self.page.locator("h1:not(:has-text('No page yet'))").wait_for()
        finally:
            broken.stop()

    def test_scroll_position_fields_and_focus_stay(self):
        self.open("actors/index.html")
        field = self.page.locator("form.filter input[name=q]")
        field.fill("mali")
        self.page.set_viewport_size({"width": 390, "height": 300})
        self.page.evaluate("scrollTo(0, 250)")
        self.page.evaluate("window.isSameDocument = true")
        before = self.page.evaluate("scrollY")
        self.assertGreater(before, 100)
        shown = self.page.locator("main li:visible").count()
        settings = self.preview.file("Content/briefing.yml").read_text(encoding="utf-8")
        self.preview.write("Content/briefing.yml", settings.replace("title: Mali", "title: Renamed Mali", 1))
        self.page.locator(".masthead:has-text('Renamed')").wait_for()
        self.assertEqual(self.page.evaluate("scrollY"), before)
        self.assertEqual(field.input_value(), "mali")
        self.page.wait_for_function(f"() => [...document.querySelectorAll('main li')].filter(e => e.offsetParent).length === {shown}")
        self.assertTrue(self.page.evaluate("document.activeElement?.name === 'q'"))
        self.assertTrue(self.page.evaluate("window.isSameDocument"), "the page was loaded anew")
        self.assertEqual(self.watch.problems, [])

    def test_a_style_sheet_applies_without_reload(self):
        self.open()
        self.listen()
        self.page.evaluate("window.isSameDocument = true")
        self.preview.write("Templates/theme.css", "body { background: rgb(1, 2, 3) }")
        self.page.wait_for_function("() => getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'")
        self.preview.write("Templates/theme.css", "body { background: rgb(4, 5, 6) }")
        self.page.wait_for_function("() => getComputedStyle(document.body).backgroundColor === 'rgb(4, 5, 6)'")
        self.page.wait_for_function("() => document.querySelectorAll('link[rel=stylesheet]').length === 1")
        self.assertTrue(self.page.evaluate("window.isSameDocument"), "the page was loaded anew")
        self.assertEqual(self.watch.problems, [])

    def test_a_template_of_ones_own_and_a_broken_one(self):
        self.open()
        self.listen()
        self.preview.write("Templates/footer.mustache", "<footer>Our own footer</footer>\n")
        self.page.get_by_text("Our own footer").wait_for()
        self.preview.write("Templates/footer.mustache", "<footer>{{nothing}}</footer>\n")
        self.overlay().wait_for()
        self.assertIn("Templates/footer.mustache:1:11", self.overlay().inner_text())
        self.preview.file("Templates/footer.mustache").unlink()
        self.overlay().wait_for(state="detached")
        self.page.get_by_text("Our own footer").wait_for(state="detached")

    def test_editors_that_save_in_roundabout_ways_cause_one_making(self):
        self.open("dispatches/2013-01-11-dw.html")
        self.listen()
        self.page.evaluate("""() => {
          window.sawOverlay = false;
          new MutationObserver(() => { window.sawOverlay ||= !!document.querySelector("dateline-preview"); })
            .observe(document.documentElement, { childList: true, subtree: true });
        }""")
        target = self.preview.file(DISPATCH)
        ways = {
            "by rename": self.save_by_rename,
            "with a backup and a swap file": self.save_with_backup,
            "in two writes": self.save_twice,
            "emptied before it is written": self.save_emptied,
        }
        for number, (way, save) in enumerate(ways.items()):
            with self.subTest(way):
                made = times_made(self.preview.output)
                save(target, self.text + f"\nSaved {way}.\n")
                self.page.get_by_text(f"Saved {way}.").wait_for()
                self.page.wait_for_timeout(400)
                self.assertEqual(times_made(self.preview.output), made + 1, self.preview.output)
        self.assertFalse(self.page.evaluate("window.sawOverlay"), "an error flickered")
        self.assertEqual(self.watch.problems, [])

    @staticmethod
    def save_by_rename(target, text):
        new = target.with_name("sedAb12")
        new.write_text(text, encoding="utf-8")
        os.replace(new, target)

    @staticmethod
    def save_with_backup(target, text):
        swap = target.with_name("." + target.name + ".swp")
        swap.write_bytes(b"b0VIM")
        probe = target.with_name("4913")
        probe.touch()
        probe.unlink()
        backup = target.with_name(target.name + "~")
        os.rename(target, backup)
        target.write_text(text, encoding="utf-8")
        backup.unlink()
        swap.unlink()

    @staticmethod
    def save_twice(target, text):
        target.write_text(text[: len(text) // 2], encoding="utf-8")
        target.write_text(text, encoding="utf-8")

    @staticmethod
    def save_emptied(target, text):
        target.write_bytes(b"")
        time.sleep(0.08)
        target.write_text(text, encoding="utf-8")

    def test_new_renamed_and_deleted_files_and_folders(self):
        self.open("actors/index.html")
        self.listen()
        actor = "---\nname: A New Actor\n---\n"
        self.preview.write("Content/actors/deep/er/new-actor.md", actor)
        link = self.page.get_by_role("link", name="A New Actor")
        link.wait_for()
        self.preview.write("Content/actors/deep/er/new-actor.md", actor.replace("New", "Newer"))
        self.page.get_by_role("link", name="A Newer Actor").wait_for()
        self.preview.file("Content/actors/deep").rename(self.preview.file("Content/places/deep"))
        self.page.get_by_role("link", name="A Newer Actor").wait_for(state="detached")
        self.assertEqual(self.page.request.get(self.preview.address + "places/new-actor.html").status, 200)
        self.preview.write("Content/places/deep/er/new-actor.md", "---\nname: A Place\n---\n")
        self.page.goto(self.preview.address + "places/index.html")
        self.page.get_by_role("link", name="A Place").wait_for()
        self.preview.file("Content/places/deep/er/new-actor.md").unlink()
        self.page.get_by_role("link", name="A Place").wait_for(state="detached")
        self.assertEqual(self.watch.problems, [])

    def test_many_tabs(self):
        pages = [self.browser.new_page() for _ in range(5)]
        try:
            for page in pages:
                page.goto(self.preview.address + "dispatches/2013-01-11-dw.html")
            self.listen()
            self.preview.write(DISPATCH, self.text + f"\n{MARKER}\n")
            for page in pages:
                page.get_by_text(MARKER).wait_for()
        finally:
            for page in pages:
                page.close()

    def test_ctrl_c_ends_it_with_browsers_connected(self):
        self.open()
        self.listen()
        begin = time.monotonic()
        code = self.preview.stop()
        took = time.monotonic() - begin
        self.assertEqual(code, 0)
        self.assertTrue(self.preview.output.endswith("Stopped\n"), self.preview.output)
        # No measure of speed: an end that waits for a browser would not come at all.
        self.assertLess(took, 10)

    def test_changes_are_found_by_looking_where_the_system_does_not_tell(self):
        polling = Preview("--poll")
        try:
            self.assertIn("Looking for changes twice a second\n", polling.output)
            self.page.goto(polling.address + "dispatches/2013-01-11-dw.html")
            self.listen()
            polling.write(DISPATCH, self.text + f"\n{MARKER}\n")
            self.page.get_by_text(MARKER).wait_for()
            actor = "Content/actors/new-actor.md"
            polling.write(actor, "---\nname: A New Actor\n---\n")
            self.page.goto(polling.address + "actors/index.html")
            self.page.get_by_role("link", name="A New Actor").wait_for()
            polling.file(actor).unlink()
            self.page.get_by_role("link", name="A New Actor").wait_for(state="detached")
        finally:
            polling.stop()

    def test_audience_edition_and_drafts_are_those_of_a_build(self):
        draft = "---\ntitle: A draft\nsource: reuters\npublished: 2013-01-10\ndraft: true\n---\n\nWords.\n"
        secret = draft.replace("draft: true", "marking: AMBER").replace("A draft", "Not for all")
        self.preview.write("Content/dispatches/draft.md", draft)
        self.preview.write("Content/dispatches/amber.md", secret)
        cases = [
            ([], set()), (["--drafts"], {"draft"}), (["--audience", "amber"], {"amber"}),
            (["--as-of", "2013-01-09", "--drafts"], set()),
        ]
        for options, wanted in cases:
            with self.subTest(options):
                other = Preview(*options, content=self.preview.file("Content"))
                try:
                    found = {
                        name for name in ("draft", "amber")
                        if self.page.request.get(other.address + f"dispatches/{name}.html").status == 200
                    }
                    self.assertEqual(found, wanted)
                finally:
                    other.stop()


if __name__ == "__main__":
    unittest.main()
