"""nginx as a host that heeds `_headers` and `_redirects`."""

import os
import pathlib
import re

from servers import Server, free_port


def rules(text):
    """The rules of a `_headers` file: a path, and its headers."""
    found = []
    for line in text.splitlines():
        if line.startswith("/"):
            found.append((line.strip(), []))
        elif line.strip():
            name, value = line.strip().split(": ", 1)
            found[-1][1].append((name, value))
    return found


class Nginx(Server):
    """Serves a folder with the headers and redirects that the folder itself asks for."""

    def __init__(self, site, folder):
        folder.mkdir(parents=True)
        self.site = site
        port = free_port()
        maps, headers = self.maps(rules((site / "_headers").read_text()))
        redirects = ""
        if (site / "_redirects").exists():
            for line in (site / "_redirects").read_text().splitlines():
                old, new, code = line.split()
                redirects += f"location = {old} {{ return {code} {new}; }}\n"
        user = "user root;\n" if os.geteuid() == 0 else ""
        temporary = "".join(
            f"{kind}_temp_path {folder}/{kind};\n" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        (folder / "nginx.conf").write_text(
            f"{user}daemon off;\nworker_processes 1;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\n"
            f"http {{\ninclude /etc/nginx/mime.types;\ncharset utf-8;\naccess_log off;\n{temporary}{maps}"
            f"server {{\nlisten 127.0.0.1:{port};\nroot {site};\nerror_page 404 /404.html;\nabsolute_redirect off;\n"
            f"{headers}{redirects}}}\n}}\n")
        self.address = f"http://127.0.0.1:{port}"
        super().__init__(["nginx", "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")], port)

    @staticmethod
    def maps(rules):
        """A map of nginx for each header: from the address to the values of the rules that fit it, joined as hosts do."""
        names = list(dict.fromkeys(name for _, headers in rules for name, _ in headers))
        maps, headers = "", ""
        for number, name in enumerate(names):
            wanted = [(path, value) for path, found in rules for header, value in found if header == name]
            patterns = [re.escape(path).replace(r"\*", ".*") for path, _ in wanted]
            for (path, _), pattern in zip(wanted, patterns):
                meeting = [other for (other, _), pattern2 in zip(wanted, patterns)
                           if other != path and re.fullmatch(pattern2, path)]
                assert not meeting, f"{name}: {path} meets {meeting}"
            lines = "".join(f'"~^{pattern}$" "{value}";\n' for (_, value), pattern in zip(wanted, patterns))
            maps += f'map $uri $header{number} {{\ndefault "";\n{lines}}}\n'
            headers += f"add_header {name} $header{number} always;\n"
        return maps, headers
