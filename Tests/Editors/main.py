"""Runs every editor there is through the scenario, then the suites, and prints what came of it.

usage: main.py TIMBRE [NAME …]
"""

import importlib
import os
import pathlib
import subprocess
import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

import messages
import scenario
import suites
from sandbox import CLIENTS, Sandbox

# Editors wait for the most part, and each has its own folder, terminal or screen.
AT_ONCE = int(os.environ.get("TIMBRE_AT_ONCE", "3"))


def clients(names):
    for module in sorted(path.stem for path in CLIENTS.glob("*.py") if path.stem != "__init__"):
        if not names or module in names:
            yield from importlib.import_module(f"clients.{module}").clients()


def try_out(client, timbre):
    """What is to be printed of a client, and by step "ok", "skip: why" or "FAIL: why"."""
    started = time.monotonic()
    why = client.missing()
    if why:
        results, log = {step: f"skip: {why}" for step in scenario.STEPS}, ""
    else:
        results, log = run(client, timbre)
    lines = [f"\n{client.name} ({time.monotonic() - started:.0f} s)"]
    lines += [f"  {step:10} {results[step]}" for step in scenario.STEPS]
    return log + "\n".join(lines), client.name, results


def run(client, timbre):
    sandbox = Sandbox(timbre)
    results = {}
    try:
        status = client.run(sandbox)
        for event in sandbox.events():
            problem = scenario.judge(event)
            results[event["step"]] = f"FAIL: {problem}" if problem else f"ok{note(event)}"
        if not offers_reimagine(sandbox):
            results["reimagine"] = "skip: this server offers no action refactor.rewrite.reimagine.*"
        results["messages"] = messages_of(sandbox)
        left = sandbox.servers_left()
        results["exit"] = (
            f"FAIL: the editor ended with status {status}" if status
            else f"FAIL: servers left over: {left}" if left else "ok")
    except Exception:
        results["exit"] = "FAIL: " + traceback.format_exc()
    for step in scenario.STEPS:
        results.setdefault(step, "FAIL: not done")
    log = ""
    if any(result.startswith("FAIL") for result in results.values()) and sandbox.log.exists():
        log = sandbox.log.read_text(errors="replace")[-3000:]
    if os.environ.get("TIMBRE_KEEP"):
        log += f"\nkept: {sandbox.folder}"
    else:
        sandbox.remove()
    return results, log


def note(event):
    return f" ({event['way']})" if "way" in event else ""


def offers_reimagine(sandbox):
    for direction, message in sandbox.messages():
        result = message.get("result")
        if direction == "<" and isinstance(result, list):
            kinds = [str(item.get("kind", "")) for item in result if isinstance(item, dict)]
            if any(kind.startswith(scenario.REIMAGINE) for kind in kinds):
                return True
    return False


def messages_of(sandbox):
    conversations = list(sandbox.conversations())
    problems = [problem for conversation in conversations for problem in messages.problems(conversation)]
    count = sum(direction == "<" for conversation in conversations for direction, _ in conversation)
    if not count:
        return "FAIL: nothing was said"
    return f"FAIL: {problems[0]}" if problems else f"ok ({count})"


def table_of(results):
    width = max(len(name) for name, _ in results) + 2
    lines = [" " * width + "".join(f"{step:11}" for step in scenario.STEPS)]
    for name, steps in results:
        lines.append(name.ljust(width) + "".join(f"{word(steps[step]):11}" for step in scenario.STEPS))
    return "\n".join(line.rstrip() for line in lines)


def word(result):
    return result.split(" ")[0].rstrip(":")


def main():
    timbre, names = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    results = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for text, name, steps in pool.map(lambda client: try_out(client, timbre), list(clients(names))):
            print(text, flush=True)
            results.append((name, steps))
    others = []
    for suite in suites.ALL:
        if not names or suite.__name__ in names:
            print(f"\n{suite.__name__}", flush=True)
            others.append((suite.__name__, suite(timbre)))

    print()
    if results:
        print(table_of(results))
    for name, result in others:
        print(f"{name}: {result}")
    every = [result for _, steps in results for result in steps.values()] + [result for _, result in others]
    for why in sorted({result for result in every if result.startswith("skip")}):
        print(f"SKIPPED: {why.removeprefix('skip: ')}")
    failed = sum(word(result) == "FAIL" for result in every)
    skipped = sum(word(result) == "skip" for result in every)
    print(f"\neditors: {len(every) - failed - skipped} ok, {failed} failed, {skipped} skipped")
    return 1 if failed or not every else 0


if __name__ == "__main__":
    sys.exit(main())
