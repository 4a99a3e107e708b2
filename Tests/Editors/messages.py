"""Holds what the server says to the types of the protocol, as lsprotocol has them.

lsprotocol turns unknown members down nowhere and takes some values as they come, so beside its converter a message
must also survive the way there and back: what isn't in the protocol is found so.
"""

from typing import Union

from lsprotocol import converters, types


def repaired(converter):
    """lsprotocol takes an action that has a command for a command."""
    def command_or_action(value, _):
        kind = types.Command if isinstance(value.get("command"), str) else types.CodeAction
        return converter.structure(value, kind)

    converter.register_structure_hook(Union[types.Command, types.CodeAction], command_or_action)
    return converter


converter = repaired(converters.get_converter())
OWN = "timbre/"


def problems(conversation):
    """What is wrong with the server's half of a conversation of (direction, message)."""
    asked, found = {}, []
    for direction, message in conversation:
        if not isinstance(message, dict):
            continue
        if direction == ">":
            if "method" in message and "id" in message:
                asked[key(message["id"])] = message["method"]
            continue
        problem = problem_of(message, asked)
        if problem:
            found.append(f"{problem}: {str(message)[:300]}")
    return found


def key(identifier):
    return (type(identifier).__name__, identifier)


def problem_of(message, asked):
    if message.get("jsonrpc") != "2.0":
        return "no JSON-RPC 2.0"
    if "method" in message:
        return problem_of_own(message)
    if "error" in message:
        if "result" in message:
            return "both a result and an error"
        return unstructured(message, types.ResponseErrorMessage)
    if "result" not in message:
        return "neither a method nor an answer"
    method = asked.get(key(message.get("id")))
    if method is None:
        return "an answer to what nobody asked"
    if method.startswith(OWN):
        return None
    return unstructured(message, types.METHOD_TO_TYPES[method][1])


def problem_of_own(message):
    method = message["method"]
    if method.startswith(OWN):
        return None
    if method not in types.METHOD_TO_TYPES:
        return f"the protocol knows no {method}"
    if types.message_direction(method) == "clientToServer":
        return f"{method} is for the client to send"
    return unstructured(message, types.METHOD_TO_TYPES[method][0])


def unstructured(message, kind):
    try:
        value = converter.structure(message, kind)
    except Exception as error:
        return f"no {kind.__name__}: {root(error)}"
    back = converter.unstructure(value, kind)
    lost = missing(message, back, "")
    return f"no part of {kind.__name__}: {lost}" if lost else None


def root(error):
    """The innermost reason of what the converter says."""
    while getattr(error, "exceptions", None):
        error = error.exceptions[0]
    return f"{type(error).__name__}: {error}"


def missing(said, understood, path):
    """The place of the first member that was said and isn't understood; None when there is none."""
    if isinstance(said, dict) and isinstance(understood, dict):
        for name, value in said.items():
            if name not in understood:
                # What is optional and null may be left out.
                if value is not None:
                    return f"{path}/{name}"
                continue
            lost = missing(value, understood[name], f"{path}/{name}")
            if lost:
                return lost
        return None
    if isinstance(said, list) and isinstance(understood, (list, tuple)):
        if len(said) != len(understood):
            return path
        for index, value in enumerate(said):
            lost = missing(value, understood[index], f"{path}/{index}")
            if lost:
                return lost
        return None
    return None if said == understood else path
