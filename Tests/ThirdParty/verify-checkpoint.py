#!/usr/bin/env python3
"""Holds the log of a registry against a signed checkpoint, without any code of muster.

    verify-checkpoint.py REGISTRY CHECKPOINT.json [PUBLIC-KEY]

It wants Python's own modules and libsodium. It ends with 0 when the log is whole and has the past
that was signed, with 1 when it has not, and with 2 when the checkpoint itself is not to be trusted.
"""
import ctypes
import ctypes.util
import json
import sqlite3
import sys

sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
if sodium.sodium_init() < 0:
    sys.exit("libsodium cannot begin")


def digest(data):
    """BLAKE2b of 32 bytes."""
    out = ctypes.create_string_buffer(32)
    sodium.crypto_generichash(out, 32, data, ctypes.c_ulonglong(len(data)), None, 0)
    return out.raw


def is_signed(message, signature, key):
    size = ctypes.c_ulonglong(len(message))
    return (len(signature) == 64 and len(key) == 32
            and sodium.crypto_sign_verify_detached(signature, message, size, key) == 0)


def number(value):
    return value.to_bytes(8, "little", signed=True)


def framed(data):
    return number(len(data)) + data


def link(previous, entry, at, actor, act, subject, facts, commitment):
    """The hash of an entry: of the one before it and of all that stands in it."""
    return digest(
        framed(previous) + number(entry) + number(at) + number(actor)
        + framed(act.encode()) + framed(subject.encode()) + framed(facts.encode())
        + framed(commitment or b""))


def name_hash(name):
    """What the log says of a name."""
    return digest(framed(b"muster actor") + framed(name.encode())).hex()


def check_names(base):
    """Those who signed are called what the log says, since it says so of anybody."""
    said = {}
    for entry, facts in base.execute("SELECT entry, facts FROM log ORDER BY entry"):
        for actor, name in json.loads(facts).get("named", {}).items():
            if said.setdefault(int(actor), name) != name:
                broken(entry, "it calls somebody otherwise than an entry before")
    for entry, actor, name in base.execute(
            "SELECT min(entry), log.actor, name FROM log LEFT JOIN actor USING (actor)"
            " GROUP BY log.actor ORDER BY 1"):
        if said and (name is None or said.get(actor) != name_hash(name)):
            broken(entry, "who signed it is not called what the log says they are")


def broken(entry, why):
    print(f"broken at entry {entry}: {why}")
    sys.exit(1)


def main(registry, path, trusted=None):
    with open(path, encoding="utf-8") as file:
        checkpoint = json.load(file)
    key = bytes.fromhex(checkpoint["key"])
    if trusted and bytes.fromhex(trusted) != key:
        sys.exit(print("signed by another key") or 2)
    statement = (f"muster log checkpoint 1\nentries {checkpoint['entries']}\n"
                 f"hash {checkpoint['hash']}\nat {checkpoint['at']}\n")
    if not is_signed(statement.encode(), bytes.fromhex(checkpoint["signature"]), key):
        sys.exit(print("the signature is not of what the checkpoint says") or 2)

    base = sqlite3.connect(f"file:{registry}?mode=ro", uri=True)
    previous, count = digest(b"muster log"), 0
    for *entry, kept in base.execute(
            "SELECT entry, at, actor, act, subject, facts, commitment, hash FROM log ORDER BY entry"):
        count += 1
        if entry[0] != count:
            broken(count, "it is gone")
        previous = link(previous, *entry)
        if previous != kept:
            broken(count, "it is not as it was written")
        if count == checkpoint["entries"] and previous.hex() != checkpoint["hash"]:
            broken(count, "the log was rewritten since it was signed")
    if count < checkpoint["entries"]:
        broken(count + 1, "it is gone")
    check_names(base)
    print(f"clean: {count} entries, the first {checkpoint['entries']} of them signed")


if __name__ == "__main__":
    main(*sys.argv[1:])
