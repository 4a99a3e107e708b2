"""A site on this machine that serves pages to be looked at, and a proxy that must never be asked for anything."""

import contextlib
import http.server
import re
import socket
import threading
import urllib.parse

# Loads a preview in a frame and writes what it finds into itself. Only this page runs script; the preview runs none.
MEASURING_PAGE = """<!DOCTYPE html><meta charset="utf-8"><link rel="icon" href="data:,"><title>measuring</title>
<iframe id="frame" src="%s" style="width:632px;height:900px;border:0"></iframe><pre id="result"></pre>
<script>
const frame = document.getElementById("frame");
frame.addEventListener("load", () => {
  const page = frame.contentDocument, all = (selector) => [...page.querySelectorAll(selector)];
  const isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const section = (section) => {
    const own = (selector) => [...section.querySelectorAll(selector)];
    const fold = own("details.fold")[0], rest = own(".fold > .rest")[0];
    const found = {
      id: section.id,
      texts: own(".text").map((text) => [...text.childNodes].filter((node) => node !== fold)
        .map((node) => node.textContent).join("")),
      seen: own(".text").map(isSeen),
      rest: rest ? rest.textContent : null,
      summary: fold ? fold.querySelector("summary").textContent : null,
      over: own("mark.over").map((mark) => mark.textContent),
      styled: own(".text span").filter((span) => span.className).map((span) => [span.className, span.textContent]),
      places: own(".place").map((place) => place.textContent),
      counts: own(".counts li").map((item) => item.textContent),
    };
    if (fold) {
      const line = fold.querySelector("summary").getBoundingClientRect();
      const range = page.createRange();
      range.selectNodeContents(fold.previousSibling);
      const last = [...range.getClientRects()].pop();
      found.foldsOnLastLine = line.top < last.bottom && line.bottom > last.top;
      found.isOpen = fold.open;
      found.restSeenBefore = isSeen(rest);
      fold.querySelector("summary").click();
      found.restSeenAfter = isSeen(rest);
      found.isOpenAfter = fold.open;
    }
    const warning = own("details.warning")[0];
    if (warning) {
      warning.querySelector("summary").click();
      found.seenAfterWarning = own(".text").map(isSeen);
    }
    return found;
  };
  const height = page.documentElement.scrollHeight;
  const result = {
    title: page.title, height, sections: all("section").map(section),
    isTooWide: page.documentElement.scrollWidth > page.documentElement.clientWidth,
    isHarmed: window.harmed === true, elements: [...new Set(all("*").map((one) => one.localName))].sort(),
    handlers: all("*").flatMap((one) => [...one.attributes].map((each) => each.name)).filter((name) => /^on/i.test(name)),
  };
  document.getElementById("result").textContent = JSON.stringify(result);
});
</script>
"""


class Site:
    """Pages by name; `/measure?page=NAME` measures one."""

    def __init__(self):
        self.pages = {}
        self.asked = []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                address = urllib.parse.urlparse(self.path)
                name = address.path.lstrip("/")
                if name == "measure":
                    page = urllib.parse.parse_qs(address.query)["page"][0]
                    body = MEASURING_PAGE % urllib.parse.quote("/" + page)
                else:
                    site.asked.append(name)
                    body = site.pages.get(name)
                self.send_response(200 if body is not None else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write((body or "").encode())

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}"


class Proxy:
    """Takes connections, notes what they ask for, and answers nothing.

    What the browser itself asks its makers for is no page's doing.
    """

    BROWSERS_OWN = re.compile(r"[/. ](google|googleapis|gstatic)\.com[:/]")

    def __init__(self):
        self.asked = []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.flag = f"--proxy-server=127.0.0.1:{self.socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            connection, _ = self.socket.accept()
            threading.Thread(target=self._note, args=(connection,), daemon=True).start()

    def _note(self, connection):
        connection.settimeout(5)
        with contextlib.suppress(OSError), connection:
            line = connection.recv(4096).split(b"\r\n")[0].decode(errors="replace")
            if not self.BROWSERS_OWN.search(line):
                self.asked.append(line)
            connection.sendall(b"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n")
