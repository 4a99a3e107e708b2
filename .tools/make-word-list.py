#!/usr/bin/env python3
"""Writes the English word list of the PostText target, by which the words inside a hashtag are told apart.

Read:
  SCOWL   the word lists of Debian's package `scowl` (the collection that `wamerican` and `wamerican-small` are cut
          from); a word's size there, 10 to 95, says how many dictionaries agree on it
  posts   any JSON Lines of posts with a `text`, from which words are counted; a count below 10 is taken as none,
          and a counted word that SCOWL lacks is dropped

Run from anywhere:
  python3 .tools/make-word-list.py --scowl /usr/share/dict/scowl posts.jsonl [more.jsonl ...]
It rewrites Sources/PostText/Words/WordListData.swift and nothing else.

What a word's letter in the list means:
  A...Q   common enough to be a part of a compound; A costs 4 bits (one word in 16), each further letter one more
  X       one word for certain, never a part: names, acronyms and the closed compounds of large dictionaries. Only
          those are listed that could be taken for two words
  Y       two words or more to whoever reads it, although the rules would leave it whole
"""

import argparse
import collections
import json
import math
import os
import pathlib
import re

OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "PostText" / "Words" / "WordListData.swift"
WIDTH = 116

SIZES = [10, 20, 35, 40, 50, 55, 60, 70, 80, 95]
REGIONS = ["english", "american", "british", "british_z", "canadian", "australian"]
VARIANTS = ["variant_1", "variant_2", "british_variant_1", "canadian_variant_1", "australian_variant_1"]
# The size that a variant spelling counts as: a word for sure, never common enough for a part.
VARIANT_SIZE = 60

LEAST_COUNT = 10
CHEAPEST, DEAREST = 4, 20
# What a word of a SCOWL size is taken to have been met in the posts besides its count.
PRIOR = {10: 6, 20: 3, 35: 1.2, 40: 1}

# Parts of fewer than four letters come from this list alone: most cuts through the middle of a word leave such a part.
SHORT = """
a i am an as at be by do go he if in is it me my no of on or so to up us we
act add age aid aim air all and any are art ask bad bag bar bed bee bet big bit box boy bug bus but buy bye can car cat
cow cry cup cut dad day did die dig dog dry due eat egg end eve eye fan far few fit fix fly for fox fun gas get god got
gun guy gym had has hat her hey him hip his hit hop hot how hug ice its jam jet job joy key kid lab law leg let lie lot
low mad man map may men met mix mom mud mum nap new not now off oil old one our out owl own pay pen pet pie pig pop pub
put ran raw red run sad saw say sea see set sex she six ski sky son spy sun tax tea ten the tip too top toy try two use
van vet vow war was way web wet who why win won wow yes yet you zen zoo
""".split()

# Dictionary words that are not taken for parts: what is left when a longer word is cut wrongly.
NEVER_PARTS = """
able ado adored adores alas ally ante antes arian arias aries arse ass assent assents asses ates averse bans bash basses
bastes bison bode brig castes char chit cole cots dame dies dine dire dope dose earn ergo eric erin ewes font ford fore
gala hash haste hastes ill inks ions isis lain lapse lass lasses lest lice lied lien lieu lose lout lurk lust mange
mares masses mend meta mile mire moan molasses mole morasses muck mules nope noun nude numb oath ohm onus opus ours outs
owns pant pants pate pint pith plea ploy poke pore pose prod quid rang rant rants rare rates rave rend rent rices rile
rind ring rings roes rout rows rung sage said saki sands sane sank sasses sect seer sent shed sine sins sire slag smug
span sped spur stir strand sued sues sung swam tans tare tat tear tend tends tens tern testes than thou tick tide tier
tine ting tome ton tonne tonnes tons tore torn tort tortes undo unto urge uses vain vane vend verb vial vile void wade
wane ware wary wive wont wore wren yawn
""".split()

# Parts that dictionaries lack or rate as rare, at a middling cost.
PARTS = """
advocacy app apps autism awareness bees blog blogger bloggers blogging blogs branding burnout canadian carbon chatbot
christmas coaching coffee copywriting coworking crowdfunding cyber cybersecurity dataset decor dementia diversity donor
donors ecommerce england entrepreneur entrepreneurs entrepreneurship european eve facebook fintech friday fundraiser
fundraisers fundraising gluten governance gratitude halloween hanukkah hashtag hashtags healthcare hiring hispanic
homeschool homeschooling hygge inclusion indie influencer influencers innovation instagram ireland keto keynote latina
latino leadership linkedin livestream livestreams lover lovers lunar macro makers marketing membership meme memes mentor
mentoring mentorship mexico mindfulness mindset monday motivation networking nonprofit nonprofits onboarding parenting
pays philanthropy photography pilates pinterest pixel playlist podcast podcasting podcasts productivity ramadan ramen
recap recipe recipes refugees remembrance rescue responders saturday scotland selfie selfies snapchat spotify stem
stewardship storytelling sunday sunset sunsets sushi sustainability sustainable taco tacos tasting tech thanksgiving
thursday tiktok tips toddler tuesday tutorial tutorials twitter ukraine vegan veggie veggies vibes vintage vlog
volunteer volunteering volunteers webinar webinars website websites wednesday wellbeing wellness whatsapp workflow
workplace workshop workshops yoga youtube
""".split()

# Words that stay one although they can be cut in two; with their usual endings too.
CLOSED = """
activewear airdrop artwork athleisure audiobook backlink backlog bandwagon beatbox biohack bitcoin blindspot blockchain
bookstagram bootcamp bootstrap brainstorm brandmark breakbeat burnout buzzword candlelight carpool caseload catfish
catwalk changelog changemaker chatbot checklist checkout cityscape cleanup clickbait clickthrough cloudburst codebase
comeback copyleft copywriter courseware coursework coworker craftsmanship crossfit crossover crosspost crowdfund
crowdfunder crowdsource cryptocoin cupcake cutscene cyberattack cyberbully cybercrime cybersecurity cyberspace
dancefloor dancehall darkroom dashcam database dataset datasheet daydream daytrip deadlift deathmatch deepfake devlog
dirtball dogsled doomscroll doorbell downtime drawstring dreamcatcher dropship drumline earbud earworm easter ebook
eyeshadow fanbase fanboy fanfic fanfiction fangirl fastball feedback figurehead filmmaker firewall firmware fishkeeping
fitspiration flashmob floorplan foodbank foodstagram footprint freelancer freestyle freeware frontend frontman
frontrunner fullstack fundraise fundraiser fundraising gamechanger gameday gamedev gameplay gamertag gaslight gatekeeper
geocache ghostwriter giftcard glassblower goalkeeper goalscorer goldendoodle grassroots greenscreen greenwash
groundbreaking groundhog groundswell groupchat guestbook haircare handcraft handpaint hardcore hashtag hatewatch
headcanon headhunter headspace healthcare healthtech heartbreaker heatwave highlight homebrew homegrown homeowner
homeownership homeschool hometown honeypot horsepower houseplant humblebrag icebreaker infographic insurtech joystick
jumpscare jumpstart kettlebell keyboard keycard keychain keynote keystroke keyword lakefront lakehouse landlord landmark
landscape lawmaker leaderboard letterpress lifecycle lifeguard lifehack lifestyle lightbulb lightroom lightsaber lineup
listicle liveblog livechat livestock livestream lockdown lookbook loophole lunchbox makeover makerspace mancave
mansplain manspread marketplace masterclass mastermind matchday matchmaker mathlete menswear metaverse microblog
milestone mindset minigame moodboard moonshot motherboard motocross motorsport moviegoer musicmaker nanotech
neighborhood netball newborn newsfeed newsletter newsroom nightlife noncommittal nonprofit notebook offgrid offline
offseason onboard online openwork outreach paintball passcode password patchwork paycheck paywall peacekeeper petrolhead
photobomb photobook photobooth photojournalist photoshoot photoshop pickleball placemaking playback playbook playlist
playoff playtest plotline podcast podcaster postcard postgame powerball powerbomb powerhouse powerlift powerpoint
preorder preseason proptech pushback quarterback ragtime railcard rainforest readathon rearview rebrand recap redhead
redraft reelgood restart rideshare roadmap roadshow roadtrip rollercoaster roundtable runway salesperson sandbox
scorecard scoreline scrapbook screencast screenplay screensaver screenshot screentime screenwriter seafront seahawk
seatback selfhost serverless shapeshifter shareholder shipwreck shoegaze shoestring shopfront shortcode shortform
shortlist showcase showdown showreel showrunner showstopper sidebar sidekick sideline sightseeing silverback skateboard
skillset skincare slideshow slowpoke smackdown smartphone smartwatch snapback snowboard softball softcore songwriter
soundbar soundbite soundcheck soundtrack spaceship speedrun spellcheck spokesperson sportscar sportscast sportswear
spreadsheet stablecoin stakeholder starfish startup statewide steampunk stockpile storefront stormwater storyboard
storyline storyteller storytelling storytime streetstyle streetwear studygram superbug superfan superfood superhero
supermoon superstar superstore superwoman sweatpants sweetheart swimwear switchboard swordfish tablescape tablet
tabletop tailgate takeaway takeover taskbar taskforce teammate teamwork teaspoon telehealth textbook thinkpiece
throwback throwdown thumbnail timeframe timekeeper timelapse timeline timesheet timestamp timetable tombstone touchdown
touchpoint touchscreen townhall trademark trailblazer trendsetter tweetstorm tweetup twittersphere typeface undercover
underdog uppercase videogame voicemail voiceover voxpop walkthrough wallpaper waterfront waterproof wayfinding waypoint
weatherman webcam webcast webinar webpage website webtoon weekday weekend weeklong weeknight weightlift wellbeing
wellness whistleblower whiteboard whitepaper wildcard wildfire wildlife windsurf witchcraft womenswear wordplay workflow
workforce workout workplace worksheet workshop workspace workweek worldbuilding worldview wrestlemania yearbook
youthwork
""".split()

# Names that stay one word although they can be cut in two, and some that are parts of many tags.
NAMES = """
activision adidas adobe airbnb airtable alibaba amazon amtrak android ankara antman aquaman arsenal asana astonvilla
atari atlassian audible autocad avengers badbunny bandcamp barclays barnsley basecamp bathurst batman batwoman beachbody
beatles behance bellingham berkshire beyonce billboard bingo bitbucket bitly blackberry blackburn blackhawks blackpink
blackpool blackrock blackstone blizzard bloomberg blueberry bluehost bluesky boeing boomerang bournemouth bradford
breitbart brentford brexit bridgerton bridgestone brighton broadcom broadway brooklyn budweiser buffalo bumble
bundesliga burberry burnley buzzfeed camelback camelbak camtasia canva capcut cardiff cardinals carhartt carmax
castlevania catwoman celsius centrica chainsmokers charlotte chatgpt chatham chegg chelsea cheltenham chesterfield
chipotle chromebook chromecast churchill cincinnati cisco citibank citroen cityline clapham cleveland clickup clubhouse
coachella coldplay colgate comcast comicon converse costco coursera coventry craigslist crunchbase crunchyroll
cumberland cyberpunk daredevil dartmouth dashlane datadog deadpool deepmind deliveroo deviantart dexcom dickens
digitalocean disneyland disneyplus docusign dogecoin doordash dortmund dragonage dreamforce dreamworks dropbox
duckduckgo dunkirk duolingo durham eastbourne eastenders eastwood ebay edinburgh elastic emmerdale endgame eventbrite
evernote everquest everton expedia facebook facetime fairbanks fallout farmville fedex ferrari figma firebase fireeye
firefox fiverr flashpoint fleetwood flickr flipboard flipkart foodpanda foofighters fortnite foursquare freshbooks
freshdesk frontpoint fullstory gameboy gamecube gamespot gamestop gatwick geforce getaround ghostbusters gillette
gilmore github gitlab glassdoor glastonbury glenfiddich gmail godaddy godzilla gofundme goldfinger goodreads google
gopro grafana grammarly grammys greenland greenpeace greenwich greenwood griffindor grindr groupon grubhub guildford
gumroad gunners halesowen hallmark halloween hamilton hampshire handmaid harrods hartford hashicorp hastings hatfield
headspace heathrow heineken hellboy hellofresh hillsborough hobbycraft hollywood homegoods homeland honda hootsuite
hotmail hotstar houseparty houston hubspot hufflepuff huffpost hulk hyderabad iceland iheartradio imdb indesign
indiegogo infowars inktober instacart instagram instapaper intercom intuit ironman islington itunes jacksonville jaguars
jailbreak jetblue jordan justgiving kanye kendall kickstart kickstarter kingfisher kingsman kingston klaviyo kotaku
lakers lakewood lancashire landrover lastpass leavenworth lego lightroom linkedin linktree livejournal livenation
liverpool logitech lululemon lyft maidstone mailchimp mailgun manhattan mansfield mapbox mariokart markiplier marriott
mashable mastercard mastodon matalan matchbox maybelline mcdonalds meetup megadeth metallica microsoft midjourney
minecon minecraft minions mixcloud mixpanel monzo moonlight morrisons mothercare motorhead motorola mountbatten movember
mozilla myspace nasdaq nashville natwest neopets netflix newbalance newcastle newham newport newsweek nextdoor
nickelback nickelodeon nintendo nordstrom northampton norwich notebooklm nottingham nvidia oakland obama obamacare
officemax onedrive onenote oneplus onlyfans openai openstack openstreetmap outkast outlander overstock overwatch oxfam
oxford pagerduty palantir pampers papercut parkrun patagonia patreon payoneer paypal peacock peloton penguins pepsico
periscope petco petsmart phantom phoenix photobucket pictionary pikachu pinterest pixar planetary playboy playdate
playmobil playstation pluralsight plymouth pokemon politico portland portsmouth poshmark postgres postman postmates
powerpuff prestashop priceline pricewaterhousecoopers primark propublica pushbullet quickbooks quicksilver quora
radiohead rainmeter rapidshare raytheon readdle redbubble reddit redfin redhat redmond redshift redwood rightmove
ringcentral riverdale roblox rockefeller rockstar rockwell rotherham rottentomatoes runescape runkeeper runtastic
ryanair safeway sainsburys salesforce samsung sandringham savannah scotland screwfix seahawks seaworld sendgrid sephora
sesame shakespeare sharepoint sharknado sheffield shipstation shopify shutterstock sidemen simcity simpsons skechers
skullcandy skype skyrim skyscanner sleepytime slideshare slipknot smallville smirnoff snapchat snowflake softbank
songkick soundcloud soundgarden southampton southend southwark southwest spacex spiderman spiderverse spongebob spotify
springboks springfield springsteen squarespace stackoverflow starbucks starcraft starfleet stargate starliner starlink
starship steamboat steelers stitchfix stockport stockton stormzy strava streamyard strongman substack subway sunderland
superman surveymonkey swarovski swiftkey swindon tableau taskrabbit taylor techcrunch techradar techstars telegram tesco
tesla textnow thailand thinkgeek thinkpad thunderbird thundercats ticketmaster ticktick tidal tiktok timberlake
timberland timberwolves timehop tinder titanfall toblerone todoist tottenham toyota trailhead transferwise transformers
trello tripadvisor trumpcare trustpilot tumblr tupperware tweetdeck twitch twitter ubisoft udemy umbro underarmour
undertaker undertale underwood unicef unilever uniqlo unsplash upwork valentino valorant verizon viacom vimeo virgin
vodafone volkswagen volvo wakefield walgreens wallander wallmart walmart warcraft warhammer wartime warzone washington
waterloo waterstones watford wattpad wayfair waymo wechat weibo wellington wembley westbrook westeros westfield westham
westminster westworld wetransfer wework whatsapp whitby whitehall wikileaks wikipedia wimbledon winchester windows
winehouse wolverhampton wolverine woolwich woolworths wordle wordpress workday wrigley xbox yankees yeezy yellowstone
youtube youtuber zappos zendesk zillow zoom zuckerberg
""".split()

# Two words or more to whoever reads the tag, although a dictionary has it as one or its words are short or rare. Each
# is cut where that is cheapest.
COMPOUNDS = """
airforce amediting amreading amwriting blackhistory bookclub booklover boymom catlover catmom coastguard coldbrew
craftbeer craftfair datenight doglover dogmom dreamteam fairtrade familyfun freshair funday girldad girlmom gogreen
goodlife greentea gymlife highschool hiphop icecream legday lovelife lovemydog loveyou mealprep mothernature nailart
newdad newmom newyear nightowl nightsky onedayatatime onfire openhouse opensource partytime petcare realestate
redcarpet rockandroll safespace shoplocal sidehustle smalltalk stayhome superbowl thankyou toptenlist tradeshow
truecrime truelove usedcars veganfood videogame videogames weareone whitehouse workfromhome worldcup worldseries
worldwar
""".split()

# Frequent words of other languages that fall into English ones.
FOREIGN = """
cartellone maintenant radiologo tallone
""".split()

# The parts that CompoundWord refuses first or last of two: rare words that begin or end so need no entry.
PREFIXES = set("after as at by down for fore in off on or out over to under up".split())
SUFFIXES = set("at hood land less like man men most off on or out over ship some up woman women".split())


def read_scowl(folder, kinds, largest, regions=REGIONS):
    """The lists' words as written, each with the smallest size that has it."""
    found = {}
    for region in regions:
        for kind in kinds:
            for size in (size for size in SIZES if size <= largest):
                path = folder / f"{region}-{kind}.{size}"
                if not path.exists():
                    continue
                for word in path.read_text(encoding="latin-1").split():
                    found[word] = min(size, found.get(word, 99))
    return found


def count_words(paths):
    """How often each lower-cased word stands in the posts, links, handles and tags left out, and the sum of all."""
    counts, seen = collections.Counter(), set()
    for path in paths:
        for line in path.open(encoding="utf-8"):
            text = json.loads(line).get("text", "")
            if text in seen:
                continue
            seen.add(text)
            text = re.sub(r"https?://\S+|www\.\S+|\S+\.(?:com|org|net)\S*|[#@]\w+", " ", text).replace("\u2019", "'")
            counts.update(word.lower() for word in re.findall(r"[A-Za-z]+(?:'[A-Za-z]+)?", text))
    total = sum(counts.values())
    return {word: count for word, count in counts.items() if count >= LEAST_COUNT}, total


class Words:
    """The list in the making: the costs of parts, and the words known to be one."""

    def __init__(self, scowl, posts):
        self.counts, self.total = count_words(posts)
        everything = read_scowl(scowl, ["words", "upper", "proper-names", "contractions"], 80)
        everything = read_scowl(scowl, ["upper", "proper-names"], 95) | everything
        variants = read_scowl(scowl, ["words", "upper", "proper-names"], 80, VARIANTS)
        everything = dict.fromkeys(variants, VARIANT_SIZE) | everything
        self.lower, self.names, self.acronyms, self.apostrophes = {}, {}, set(), {}
        for word, size in everything.items():
            if re.fullmatch(r"[A-Za-z]+'[a-z]+", word):
                self.apostrophes[word.lower()] = size
            elif re.fullmatch(r"[a-z]+", word):
                self.lower[word] = size
            elif re.fullmatch(r"[A-Z][a-z]+", word):
                self.names[word.lower()] = size
            elif re.fullmatch(r"[A-Za-z]+", word):
                self.acronyms.add(word.lower())
        self.parts = self.find_parts()
        self.known = self.find_known()

    def cost(self, word, size):
        """The bits that a word tells: minus the binary logarithm of how often it is met."""
        seen = self.counts.get(word, 0) + PRIOR.get(size, 0.6)
        return max(CHEAPEST, min(DEAREST, round(-math.log2(seen / self.total))))

    def find_parts(self):
        parts = {}
        for word, size in self.lower.items():
            counted = word in self.counts
            if len(word) == 4 and (size <= 20 or size <= 40 and counted):
                parts[word] = self.cost(word, size)
            elif len(word) > 4 and (size <= 40 or size <= 50 and counted):
                parts[word] = self.cost(word, size)
        for word, size in self.names.items():
            if word in parts or len(word) < 4 or word in self.acronyms:
                continue
            if size <= 60 and self.counts.get(word, 0) >= 20 or size <= 40 and len(word) > 4:
                parts[word] = self.cost(word, size)
        for word, size in self.apostrophes.items():
            bare = word.replace("'", "")
            if len(bare) > 3 and bare not in parts and word in self.counts:
                parts[bare] = self.cost(word, size)
        for word in NEVER_PARTS:
            parts.pop(word, None)
        for word in SHORT:
            parts[word] = self.cost(word, self.lower.get(word, 99))
        for word in PARTS:
            parts[word] = min(parts.get(word, 15), 15)
        for word in CLOSED + NAMES:
            parts[word] = min(parts.get(word, 17), 17)
        for word in COMPOUNDS:
            parts.pop(word, None)
        return parts

    def find_known(self):
        endings = ["s", "ed", "d", "ing", "er", "ers", "r", "rs"]
        closed = {stem + ending for word in CLOSED for stem in (word, word + word[-1]) for ending in endings}
        closed |= {word[:-1] + "ing" for word in CLOSED if word.endswith("e")}
        known = set()
        everything = set(self.lower) | set(self.names) | self.acronyms | closed | set(NEVER_PARTS + FOREIGN)
        for word in everything - set(self.parts) - set(COMPOUNDS):
            common = word in closed or min(self.lower.get(word, 99), self.names.get(word, 99)) <= 60
            if len(word) > 4 and self.could_be_several(word, common):
                known.add(word)
        return known

    def could_be_several(self, word, common):
        """Whether parts make up the word at a cost that CompoundWord would not refuse out of hand."""
        best = [0.0] + [math.inf] * len(word)
        cuts = [()] * (len(word) + 1)
        for end in range(1, len(word) + 1):
            for start in range(end):
                cost = best[start] + self.parts.get(word[start:end], math.inf)
                if cost < best[end]:
                    best[end], cuts[end] = cost, cuts[start] + (word[start:end],)
        if best[-1] > 2.5 * len(word) + 10:
            return False
        return common or len(cuts[-1]) > 2 or cuts[-1][0] not in PREFIXES and cuts[-1][1] not in SUFFIXES


def front_coded(entries, indent):
    """Lines of sorted entries: the first word of a line whole, each other as the number of letters it shares with the
    one before (0...9:;<=>? for 0...15; more begin a line) and the rest; after every word its letter."""
    lines, line, before = [], "", ""
    for word, letter in entries:
        shared = len(os.path.commonprefix([before, word]))
        entry = chr(0x30 + shared) + word[shared:] + letter
        if line and (shared > 15 or len(line) + len(entry) > WIDTH - len(indent)):
            lines.append(line)
            line = ""
        line += entry if line else word + letter
        before = word
    lines.append(line)
    return "".join(f"{indent}{line}\n" for line in lines)


NOTICE = """\
// Generated by .tools/make-word-list.py; do not edit.
// swift-format-ignore-file
//
// Which words exist is taken from SCOWL (Spell Checker Oriented Word Lists), Copyright 2000-2011 by Kevin Atkinson.
// Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created
// from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above
// copyright notice appears in all copies and that both that copyright notice and this permission notice appear in
// supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any
// purpose. It is provided "as is" without express or implied warranty.
"""


def write(words):
    entries = {word: chr(ord("A") + cost - CHEAPEST) for word, cost in words.parts.items()}
    entries |= dict.fromkeys(words.known, "X") | dict.fromkeys(COMPOUNDS, "Y")
    body = f'''
extension WordList {{
  /// {len(entries)} words, {len(words.parts)} of them parts, in the form that `WordList` describes.
  static let data: StaticString = """
{front_coded(sorted(entries.items()), "    ")}    """
}}
'''
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(NOTICE + body, encoding="utf-8")
    print(f"{len(words.parts)} parts, {len(words.known)} whole, {OUTPUT.stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scowl", type=pathlib.Path, default=pathlib.Path("/usr/share/dict/scowl"))
    parser.add_argument("posts", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()
    write(Words(arguments.scowl, arguments.posts))


if __name__ == "__main__":
    main()
