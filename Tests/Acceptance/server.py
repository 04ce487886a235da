"""A static server for one published folder, on a port of its own, as a simple host would serve it."""

from __future__ import annotations

import mimetypes
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from published import Site

TYPES = {
    ".html": "text/html; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
    ".geojson": "application/geo+json", ".json": "application/json", ".xml": "application/xml",
    ".csv": "text/csv; charset=utf-8", ".svg": "image/svg+xml", ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8", ".txt": "text/plain; charset=utf-8",
}
# Nothing inline, nothing from elsewhere: the policy that a careful host sets, and that the site must bear.
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " \
    "connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'"


class Server:
    def __init__(self, site: Site):
        self.site = site
        handler = type("Handler", (_Handler,), {"site": site})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.origin = f"http://127.0.0.1:{self._server.server_port}"

    def local(self, address: str) -> str:
        """Where an address of the site is served here."""
        parts = urlsplit(address)
        return self.origin + parts._replace(scheme="", netloc="").geturl()

    def stop(self):
        self._server.shutdown()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self):
        self._answer(with_body=True)

    def do_HEAD(self):
        self._answer(with_body=False)

    def _answer(self, with_body: bool):
        if self.path == "/favicon.ico":
            # Asked for by browsers unbidden.
            self.send_response(204)
            self.end_headers()
            return
        status, path = 200, self._file(unquote(urlsplit(self.path).path))
        if path is None:
            status, path = 404, self.site.folder / "404.html"
        body = path.read_bytes() if path.is_file() else b"not found"
        self.send_response(status)
        kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _file(self, path: str):
        if not path.startswith(self.site.prefix) or ".." in path:
            return None
        file = self.site.folder / path[len(self.site.prefix):]
        if file.is_dir():
            # A folder is served under its address with the slash only, so that a link without it shows.
            file = file / "index.html" if path.endswith("/") else None
        return file if file is not None and file.is_file() else None

    def log_message(self, *_):
        pass
