/// What the page looks like. Colours of text have a contrast of 4.5 to 1 or more to what they stand on, in both themes.
enum PreviewStyles {
  static let all: StaticString = """
    :root{color-scheme:light dark;--page:#f1f3f5;--card:#ffffff;--ink:#16181c;--quiet:#56606b;--line:#ccd2d8;\
    --over:#ffd9d6;--overink:#8a0f0f;--box:#eceff2;--onaccent:#ffffff}
    .platform{--accent:var(--light,#1565a9)}
    @media (prefers-color-scheme:dark){
    :root{--page:#0f1216;--card:#181c22;--ink:#e9ecef;--quiet:#a9b2bc;--line:#3a424c;--over:#5c1a1a;--overink:#ffd9d6;\
    --box:#262c34;--onaccent:#10131a}
    .platform{--accent:var(--dark,#6db8f7)}
    }
    *{box-sizing:border-box}
    body{margin:0 auto;padding:24px 16px 48px;max-width:632px;background:var(--page);color:var(--ink);\
    font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
    h1{font-size:1.25rem;margin:0 0 4px}
    h2{font-size:1rem;margin:32px 0 8px}
    main{margin-top:20px}
    p,ul,ol,figure{margin:0;padding:0}
    ul,ol{list-style:none}
    .note,.counts{color:var(--quiet);font-size:.875rem}
    nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:12px}
    a{color:inherit}
    :focus-visible{outline:3px solid #2f81f7;outline-offset:2px;border-radius:4px}
    .card{position:relative;background:var(--card);border:1px solid var(--line);border-radius:var(--corner,8px);\
    padding:16px;overflow-wrap:anywhere}
    .card>*+*{margin-top:12px}
    .author{display:grid;grid-template-columns:44px 1fr auto;column-gap:12px;align-items:center}
    .avatar{display:grid;place-items:center;width:44px;height:44px;border-radius:var(--avatar,50%);\
    background:var(--accent);color:var(--onaccent);font-weight:700}
    .name{font-weight:700}
    .byline,.place{color:var(--quiet);font-size:.875rem}
    .text{white-space:pre-wrap;unicode-bidi:isolate}
    .title{font-size:1.15rem;font-weight:700;white-space:pre-wrap;unicode-bidi:isolate}
    .link,.mention,.hashtag,.cashtag{color:var(--accent)}
    .bold,.heading{font-weight:700}
    .heading{font-size:1.15em}
    .italic,.quote{font-style:italic}
    .strike{text-decoration:line-through}
    .code{font-family:ui-monospace,"Liberation Mono",monospace;background:var(--box)}
    .spoiler{border-bottom:2px dotted currentColor}
    .over{background:var(--over);color:var(--overink);border-radius:3px}
    .over *{color:inherit}
    details.fold{display:inline}
    details.fold[open]::details-content{display:inline}
    summary{cursor:pointer;color:var(--quiet)}
    .fold>summary{display:inline;list-style:none;margin-inline-start:4px;font-weight:600}
    .fold>summary::-webkit-details-marker{display:none}
    .fold[open]>summary{margin-inline-end:4px;border-bottom:1px dashed currentColor}
    .warning>summary{display:block;list-style:none;padding:8px 12px;background:var(--box);color:var(--ink);\
    border-radius:8px;white-space:pre-wrap}
    .warning>summary b{color:var(--accent)}
    .warning>*+*{margin-top:12px}
    .media{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:8px}
    .media figure{display:grid;align-content:center;justify-items:center;gap:4px;min-height:160px;padding:16px;\
    background:var(--box);border:1px dashed var(--quiet);border-radius:8px;text-align:center}
    .media figcaption{font-size:.875rem;max-width:100%;white-space:pre-wrap}
    .kind{font-weight:700}
    .field{border-left:3px solid var(--line);padding-left:12px;white-space:pre-wrap}
    .label{display:block;color:var(--quiet);font-size:.8125rem}
    .actions{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 16px;color:var(--quiet);\
    font-size:.875rem;border-top:1px solid var(--line);padding-top:10px}
    .counts{margin-top:8px}
    .counts .long{color:var(--overink);background:var(--over);border-radius:3px;padding:0 4px}
    .thread>li+li .card{margin-top:-1px}
    .thread>li .card{border-radius:0}
    .thread>li:first-child .card{border-radius:var(--corner,8px) var(--corner,8px) 0 0}
    .thread>li:last-child .card{border-radius:0 0 var(--corner,8px) var(--corner,8px)}
    .thread>li:not(:last-child) .card::before{content:"";position:absolute;margin:0;left:37px;top:64px;bottom:-16px;\
    width:2px;background:var(--line)}
    .thread .card>*:not(.author){margin-left:56px}
    .spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .empty{color:var(--quiet);font-style:italic}

    """
}
