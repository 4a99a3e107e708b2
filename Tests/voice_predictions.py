#!/usr/bin/env python3
"""Writes the predictions of `timbre` for a set of posts whose authors are known, with `timbre` alone.

usage: voice_predictions.py --timbre PROGRAM --data DATA.jsonl -o PREDICTIONS.jsonl
           [--exemplars FILE.jsonl] [--posts N ...] [--variants raw masked] [--accounts N]

DATA has one post a line with `account`, `role`, `id`, `text` and, for the variant `masked`, `masked`. From an account's
posts of role `exemplar` (in DATA, or in --exemplars) every (count/N)-th is learned from; all its other posts are scored.
A prediction is {"account", "id", "variant", "n", "score"}, higher for more like the account, and for each profile one line
with the "threshold" under which `timbre` raises an alarm.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import tempfile


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def run(command, **keywords):
    return subprocess.run(command, check=True, capture_output=True, **keywords).stdout


def predict(timbre, folder, exemplars, rows, field):
    """Learns from `exemplars`, scores `rows`, and gives the scores and the threshold of the alarm."""
    own, profile = folder / "own.jsonl", folder / "own.timbre-voice.json"
    own.write_text("".join(json.dumps({"text": row[field]}) + "\n" for row in exemplars), encoding="utf8")
    run([timbre, "voice", "learn", "--exemplars", own, "-o", profile], text=True)
    shown = json.loads(run([timbre, "voice", "show", "--profile", profile, "--format", "json"]))
    records = "".join(json.dumps({"id": i, "text": row[field], "raw": True, "want": ["voice"]}) + "\n" for i, row in enumerate(rows))
    answers = run([timbre, "batch", "--voice", profile], input=records.encode("utf8"))
    scores = [json.loads(line)["voice"]["raw"] for line in answers.splitlines()]
    return scores, shown["threshold"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--timbre", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--exemplars")
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--posts", type=int, nargs="+", default=[20, 50, 200])
    parser.add_argument("--variants", nargs="+", default=["raw", "masked"])
    parser.add_argument("--accounts", type=int, help="only the first so many accounts")
    arguments = parser.parse_args()

    fields = {"raw": "text", "masked": "masked"}
    own, others = collections.defaultdict(list), collections.defaultdict(list)
    for row in read(arguments.exemplars or arguments.data):
        if row["role"] == "exemplar":
            own[row["account"]].append(row)
    for row in read(arguments.data):
        if row["role"] != "exemplar":
            others[row["account"]].append(row)
    accounts = list(others)[: arguments.accounts]
    with open(arguments.output, "w", encoding="utf8") as output, tempfile.TemporaryDirectory() as folder:
        for variant in arguments.variants:
            for account in accounts:
                for count in arguments.posts:
                    exemplars = own[account][:: max(1, len(own[account]) // count)][:count]
                    field = fields[variant]
                    scores, threshold = predict(arguments.timbre, pathlib.Path(folder), exemplars, others[account], field)
                    for row, score in zip(others[account], scores):
                        output.write(json.dumps({"account": account, "id": row["id"], "variant": variant, "n": count, "score": score}) + "\n")
                    output.write(json.dumps({"account": account, "variant": variant, "n": count, "threshold": threshold}) + "\n")


main()
