"""What the tests share."""

import contextlib
import pathlib
import tempfile
import unittest

from briefing import Briefing


class PublishingCase(unittest.TestCase):
    """A test with a folder of its own, in which a target and a briefing are made."""

    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="dateline-publish-")))

    def target(self, kind):
        folder = self.folder / "target"
        folder.mkdir(exist_ok=True)
        return self.enterContext(contextlib.closing(kind(folder)))

    def briefing(self, target, keys="", name="briefing"):
        briefing = Briefing(self.folder / name, target.host + keys, target.environment)
        briefing.build()
        return briefing

    def assert_published(self, briefing, target, besides=()):
        """The target holds the site, its manifest, and besides only what is named."""
        there = target.files()
        for path in besides:
            self.assertIn(path, there)
        expected = briefing.files
        self.assertEqual(sorted(set(there) - set(besides)), sorted([*expected, "SHA256SUMS"]))
        for path, content in expected.items():
            self.assertEqual(there[path], content, path)

    def assert_readable(self, target, *sites):
        """Each page at the target is wholly one of those that were published, and leads nowhere that is not there."""
        there = target.files()
        for path, content in there.items():
            if path.endswith(".html"):
                self.assertIn(content, [site[path] for site in sites if path in site], path)
        for path in there:
            if path.endswith(".html"):
                for link in links(there[path].decode(), path):
                    self.assertIn(link, there, f"{path} leads there")

    def assert_done(self, run):
        self.assertEqual(run.code, 0, run.text)


def links(page, path):
    """The files of the site to which a page leads."""
    import html.parser
    import posixpath
    import urllib.parse

    found = set()

    class Parser(html.parser.HTMLParser):
        def handle_starttag(self, tag, attributes):
            for name, value in attributes:
                if name in ("href", "src") and value and "://" not in value and not value.startswith(("#", "mailto:")):
                    address = urllib.parse.unquote(value.split("#")[0])
                    if address:
                        found.add(posixpath.normpath(posixpath.join(posixpath.dirname(path), address)))

    Parser().feed(page)
    return found
