"""Runs every editor there is through the scenario, and the tests of the protocol, and prints what came of it.

usage: main.py TIMBRE [NAME …]
"""

import importlib
import os
import subprocess
import sys
import time
import traceback

import messages
import scenario
from sandbox import CLIENTS, Sandbox


def clients(names):
    for module in sorted(path.stem for path in CLIENTS.glob("*.py") if path.stem != "__init__"):
        if not names or module in names:
            yield from importlib.import_module(f"clients.{module}").clients()


def try_out(client, timbre):
    """By step: "ok", "skip: why" or "FAIL: why"."""
    sandbox = Sandbox(timbre)
    results = {}
    try:
        status = client.run(sandbox)
        for event in sandbox.events():
            problem = scenario.judge(event)
            results[event["step"]] = f"FAIL: {problem}" if problem else f"ok{note(event)}"
        for step, why in client.lacks.items():
            results.setdefault(step, f"skip: {why}")
        if not offers_reimagine(sandbox):
            results.setdefault("reimagine", "skip: this server offers no such action")
        results["messages"] = messages_of(sandbox)
        left = sandbox.servers_left()
        results["exit"] = (
            f"FAIL: the editor ended with status {status}" if status
            else f"FAIL: servers left over: {left}" if left else "ok")
    except Exception:
        results["exit"] = "FAIL: " + traceback.format_exc()
    for step in scenario.STEPS:
        results.setdefault(step, "FAIL: not done")
    if any(result.startswith("FAIL") for result in results.values()) and sandbox.log.exists():
        print(sandbox.log.read_text(errors="replace")[-3000:])
    if os.environ.get("TIMBRE_KEEP"):
        print(f"kept: {sandbox.folder}")
    else:
        sandbox.remove()
    return results


def note(event):
    return f" ({event['way']})" if "way" in event else ""


def offers_reimagine(sandbox):
    for direction, message in sandbox.messages():
        result = message.get("result")
        if direction == "<" and isinstance(result, list):
            if any(isinstance(item, dict) and str(item.get("kind", "")).startswith(scenario.REIMAGINE) for item in result):
                return True
    return False


def messages_of(sandbox):
    conversations = list(sandbox.conversations())
    problems = [problem for conversation in conversations for problem in messages.problems(conversation)]
    count = sum(direction == "<" for conversation in conversations for direction, _ in conversation)
    if not count:
        return "FAIL: nothing was said"
    return f"FAIL: {problems[0]}" if problems else f"ok ({count})"


def main():
    timbre, names = os.path.abspath(sys.argv[1]), sys.argv[2:]
    table = []
    for client in clients(names):
        started = time.monotonic()
        why = client.missing()
        if why:
            results = {step: f"skip: {why}" for step in scenario.STEPS}
        else:
            results = try_out(client, timbre)
        print(f"\n{client.name} ({time.monotonic() - started:.0f} s)")
        for step in scenario.STEPS:
            print(f"  {step:10} {results[step]}", flush=True)
        table.append((client.name, results))

    protocol = None
    if not names or "protocol" in names:
        print("\nprotocol")
        protocol = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=short", "protocol"],
            env={**os.environ, "TIMBRE": timbre}).returncode

    width = max((len(name) for name, _ in table), default=0) + 2
    print("\n" + " " * width + "".join(f"{step:11}" for step in scenario.STEPS))
    for name, results in table:
        print(name.ljust(width) + "".join(f"{results[step].split(' ')[0].rstrip(':'):11}" for step in scenario.STEPS))
    every = [result for _, results in table for result in results.values()]
    failed = sum(result.startswith("FAIL") for result in every)
    skipped = sum(result.startswith("skip") for result in every)
    for why in sorted({result for result in every if result.startswith("skip")}):
        print(f"SKIPPED: {why.removeprefix('skip: ')}")
    if protocol is not None:
        print("protocol: " + ("ok" if protocol == 0 else "FAIL"))
    print(f"\nsteps: {len(every) - failed - skipped} ok, {failed} failed, {skipped} skipped")
    return 1 if failed or protocol else 0


if __name__ == "__main__":
    sys.exit(main())
