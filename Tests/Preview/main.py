"""Looks at previews with a browser: what shows and where, and that nothing of a draft is taken for more than text.

usage: main.py TIMBRE [--pictures FOLDER]
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from browser import Browser, find
from corpus import ELSEWHERE, HARM, draft
from serving import Proxy, Site

HERE = pathlib.Path(__file__).parent
GARDEN = HERE / "drafts" / "garden.post.md"
PLATFORMS = ["x", "linkedin", "instagram", "mastodon", "reddit"]
# What a page is made of; anything else has come out of a draft.
ELEMENTS = set(
    "html head meta title style body header h1 h2 p nav ul ol li a main section article div span bdi b mark details "
    "summary figure figcaption".split()
)


class Failures:
    def __init__(self):
        self.count = 0
        self.checks = 0

    def expect(self, condition, what):
        self.checks += 1
        if not condition:
            self.count += 1
            print(f"FAILED: {what}")

    def equal(self, found, expected, what):
        self.expect(found == expected, f"{what}: {found!r}, not {expected!r}")


class Looking:
    def __init__(self, timbre, browser, failures):
        self.timbre, self.browser, self.failures = timbre, browser, failures
        self.site = Site()

    def run(self, *arguments):
        # The user's own configuration must not change what is seen.
        environment = {**os.environ, "XDG_CONFIG_HOME": "/nonexistent"}
        done = subprocess.run([self.timbre, *map(str, arguments)], capture_output=True, check=True, env=environment)
        return done.stdout.decode()

    def page(self, path, *flags):
        return self.run("preview", path, *flags)

    def page_of(self, text, *flags):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.post.md"
            path.write_text(text)
            return self.page(path, *flags)

    def measured(self, html, *flags):
        name = f"page-{len(self.site.pages)}.html"
        self.site.pages[name] = html
        dom = self.browser.dom(f"{self.site.address}/measure?page={name}", *flags)
        found = re.search(r'<pre id="result">(.*?)</pre>', dom, re.S).group(1)
        for entity, character in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]:
            found = found.replace(entity, character)
        return json.loads(found)

    # What shows, and where

    def check_garden(self):
        expect, equal = self.failures.expect, self.failures.equal
        found = self.measured(self.page(GARDEN))
        sections = {section["id"]: section for section in found["sections"]}
        equal(list(sections), PLATFORMS, "one section a platform")
        expect(not found["isTooWide"], "nothing reaches beyond the page")
        expect(set(found["elements"]) <= ELEMENTS, f"known elements: {found['elements']}")

        thread = sections["x"]
        equal(thread["places"], ["1/3", "2/3", "3/3"], "posts of the thread")
        expect(["hashtag", "#CommunityGarden"] in thread["styled"], "the tag on X has its colour")
        equal(thread["summary"], None, "X folds nothing that can be published")
        equal(len(thread["over"]), 1, "one post of the thread is over")
        counted = self.counts(GARDEN, "x")[1]
        whole = thread["texts"][1]
        source = GARDEN.read_bytes()[: counted["fitEnd"]].decode()
        over = thread["over"][0].removeprefix("Over the limit: ") if thread["over"] else ""
        expect(over != "" and whole.endswith(over), "what is over is the end of the post")
        fitting = whole.removesuffix("Over the limit: " + over)
        expect(fitting != whole and source.endswith(fitting), "it begins where the count says that a post would end")

        linkedin = sections["linkedin"]
        shown = linkedin["texts"][0]
        expect(len(shown) <= 210 and shown.count("\n") <= 2, f"the fold of LinkedIn, after {len(shown)}")
        equal(linkedin["summary"], "…more", "the word of LinkedIn")
        self.check_fold(linkedin, "LinkedIn")

        instagram = sections["instagram"]
        equal(len(instagram["texts"][0]), 125, "the fold of Instagram")
        self.check_fold(instagram, "Instagram")

        mastodon = sections["mastodon"]
        equal(mastodon["summary"], None, "Mastodon folds nothing")
        equal(mastodon["seen"], [False], "the warning hides the text")
        equal(mastodon["seenAfterWarning"], [True], "it opens without script of the page")
        expect(["mention", "@linden@gardens.example"] in mastodon["styled"], "the account is a mention")

        reddit = sections["reddit"]
        expect("or plot size; what came back surprised us.\n\n• People" in reddit["texts"][0], "Reddit joins lines")
        expect(["bold", "price"] in reddit["styled"], "Reddit renders bold")
        expect(["link", "full report"] in reddit["styled"], "Reddit renders links")
        expect("https://" not in reddit["texts"][0], "the address of a rendered link is hidden")

    def check_fold(self, section, name):
        expect = self.failures.expect
        expect(section["foldsOnLastLine"], f"{name}: the word stands on the line that it cuts")
        expect(not section["isOpen"] and not section["restSeenBefore"], f"{name}: the rest is hidden")
        expect(section["isOpenAfter"] and section["restSeenAfter"], f"{name}: it opens without script of the page")

    def counts(self, path, platform):
        found = json.loads(self.run("count", path, "--platform", platform, "--format", "json"))
        return [count for count in found["counts"] if count["platform"] == platform]

    # Harm

    def check_harm(self):
        expect, equal = self.failures.expect, self.failures.equal
        # The traps work: a page that lets the draft through is caught.
        bare = self.measured(f"<!DOCTYPE html><title>a</title><script>{HARM}</script>")
        expect(bare["isHarmed"], "a page that runs script is caught")
        proxy = Proxy()
        self.dom_of_file(f"<!DOCTYPE html><img src={ELSEWHERE}>", proxy)
        expect(any("evil.test" in line for line in proxy.asked), f"a page that loads is caught: {proxy.asked}")

        ids = [platform["id"] for platform in json.loads(self.run("platforms", "--format", "json"))["platforms"]]
        page = self.page_of(draft(ids))
        proxy = Proxy()
        found = self.measured(page, proxy.flag)
        equal(len(found["sections"]), len(ids), "a section a platform")
        expect(not found["isHarmed"], "no script of a draft runs")
        expect(set(found["elements"]) <= ELEMENTS, f"known elements: {found['elements']}")
        equal(found["handlers"], [], "no attribute of a draft")
        self.dom_of_file(page, proxy)
        equal(proxy.asked, [], "nothing is loaded")
        equal([name for name in self.site.asked if not name.startswith("page-")], [], "nor from where the page is")

        # The policy holds by itself, too, where something came through.
        broken = page.replace("<main>", f"<main><script>{HARM}</script><img src={ELSEWHERE} onerror={HARM}>")
        proxy = Proxy()
        expect(broken != page and not self.measured(broken, proxy.flag)["isHarmed"], "the policy stops script")
        self.dom_of_file(broken, proxy)
        equal(proxy.asked, [], "the policy stops loading")

    def dom_of_file(self, html, proxy):
        with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
            file.write(html)
            file.flush()
            return self.browser.dom(f"file://{file.name}", proxy.flag)

    # Pictures

    def take_pictures(self, folder):
        from pictures import crop

        folder.mkdir(exist_ok=True)
        for platform, is_dark in zip(PLATFORMS, [False, True, False, True, False]):
            name = f"{platform}.html"
            self.site.pages[name] = self.page(GARDEN, "--platform", platform)
            path = folder / f"preview-{platform}.png"
            self.browser.picture(f"{self.site.address}/{name}", path, 632, 1400, is_dark)
            crop(path)


def main():
    timbre = sys.argv[1]
    browser = Browser(find())
    print(f"looking with {browser.version()}")
    failures = Failures()
    looking = Looking(timbre, browser, failures)
    looking.check_garden()
    looking.check_harm()
    if "--pictures" in sys.argv:
        looking.take_pictures(pathlib.Path(sys.argv[sys.argv.index("--pictures") + 1]))
    print(f"{failures.checks} checks, {failures.count} failed")
    return 1 if failures.count else 0


if __name__ == "__main__":
    sys.exit(main())
