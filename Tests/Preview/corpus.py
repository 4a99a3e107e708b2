"""Drafts that do harm where a page takes anything of them for more than text."""

HARM = "parent.harmed=true"
ELSEWHERE = "http://evil.test/x"

TEXTS = [
    f"<script>{HARM}</script>",
    f"<img src=x onerror={HARM}>",
    f"<svg/onload={HARM}>",
    f"</style><script>{HARM}</script>",
    f"</title><script>{HARM}</script>",
    f"</span></div></article></section></main><script>{HARM}</script>",
    f'" onmouseover="{HARM}" autofocus onfocus="{HARM}" x="',
    f"' autofocus onfocus='{HARM}' x='",
    f"--><script>{HARM}</script>",
    f"<details open ontoggle={HARM}>",
    f"<iframe srcdoc='<script>parent.{HARM}</script>'></iframe>",
    f"<iframe src='javascript:{HARM}'></iframe>",
    f"[a](javascript:{HARM}) javascript:{HARM}",
    f"<scr\u200bipt>{HARM}</scr\u200bipt> \uff1cscript\uff1e{HARM}\uff1c/script\uff1e",
    f"\u202e<script>{HARM}</script>\u2066",
    f"&lt;script&gt;{HARM}&lt;/script&gt; &#60;script&#62;{HARM}",
    f"<img src={ELSEWHERE}>",
    f"<link rel=stylesheet href={ELSEWHERE}>",
    f"<style>@import url({ELSEWHERE});</style>",
    f"<meta http-equiv=refresh content='0;url={ELSEWHERE}'>",
    f"<base href={ELSEWHERE}>",
    f"<div style='background:url({ELSEWHERE})'>",
    f"}} body{{background:url({ELSEWHERE})}}",
    f"![<img src={ELSEWHERE}>]({ELSEWHERE})",
    f"<object data={ELSEWHERE}></object><embed src={ELSEWHERE}><video src={ELSEWHERE} autoplay>",
    f"<form action={ELSEWHERE}><input autofocus onfocus={HARM}></form>",
]


def draft(names):
    """All of them, in the texts and fields of every platform."""
    sections = []
    for name in names:
        fields = "\n".join(
            f"{field}: {text}"
            for text in [TEXTS[0] + TEXTS[6] + TEXTS[16]]
            for field in ["Title", "Description", "Link", "Alt", "CW", "Tags", "Comment", "Topic"]
        )
        media = "\n\n".join(f"![{text}]({text})" for text in TEXTS)
        sections.append(f"## {name}\n\n{fields}\n\n" + "\n\n".join(TEXTS) + f"\n\n{media}\n")
    return "\n".join(sections)
