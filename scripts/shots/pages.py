"""A server that behaves like GitHub Pages: a sub-path, gzip, and the museum's own 404 page."""

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

PREFIX = "/yunyouguan"
COMPRESSED = {".html", ".css", ".js", ".svg", ".json", ".xml", ".txt"}
mimetypes.add_type("image/avif", ".avif")
mimetypes.add_type("font/woff2", ".woff2")


@contextmanager
def shown(site: Path) -> Iterator[str]:
    """The site on a free port of this machine, below a sub-path; gives its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), below_a_sub_path(site, PREFIX))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}{PREFIX}/"
    server.shutdown()
    server.server_close()


def below_a_sub_path(site: Path, prefix: str) -> type[BaseHTTPRequestHandler]:
    """Make a handler that shows ``site`` below ``prefix`` and nothing anywhere else."""

    class Pages(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # One packet an answer: two would wait 40 ms for each other.
        wbufsize = 1 << 16
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = site / path.removeprefix(prefix).lstrip("/")
            if not path.startswith(f"{prefix}/"):
                self._answer(HTTPStatus.NOT_FOUND, b"outside", ".txt")
            elif file.is_dir() and not path.endswith("/"):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header("Location", f"{path}/")
                self.send_header("Content-Length", "0")
                self.end_headers()
            else:
                file = file / "index.html" if file.is_dir() else file
                if file.is_file():
                    self._answer(HTTPStatus.OK, file.read_bytes(), file.suffix)
                else:
                    self._answer(HTTPStatus.NOT_FOUND, (site / "404.html").read_bytes(), ".html")

        def _answer(self, status: HTTPStatus, body: bytes, suffix: str) -> None:
            self.send_response(status)
            kind = mimetypes.types_map.get(suffix, "application/octet-stream")
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            if suffix in COMPRESSED:
                body = gzip.compress(body, 9)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Cache-Control", "max-age=600")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):  # the browser has left the page
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing: the test speaks."""

    return Pages
