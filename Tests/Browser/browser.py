"""Debian's Chromium, driven by Playwright."""

import os
import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}


@contextmanager
def chromium():
    """A browser without a window."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not path:
        raise RuntimeError("no Chromium here; on Debian: sudo apt-get install chromium")
    # Chromium's sandbox does not work for root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        try:
            yield browser
        finally:
            browser.close()


class Watch:
    """What a page must never do: write errors to its console, or ask another site for anything."""

    def __init__(self, page, address):
        self.problems = []
        page.on("console", lambda message: message.type in ("error", "warning") and self.add(message.text))
        page.on("pageerror", lambda error: self.add(str(error)))
        page.on("request", lambda request: self.check(request.url, address))

    def add(self, text):
        self.problems.append(text)

    def check(self, url, address):
        if not url.startswith((address, "data:", "blob:")):
            self.add("request to " + url)
