"""YAML as version 1.2 reads it: dates and `off` are text."""
import re

import yaml


class Loader(yaml.SafeLoader):
    pass


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("float", r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$", "-0123456789"),
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
):
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))


def _mapping(loader, node):
    loader.flatten_mapping(node)
    return {str(loader.construct_object(key, deep=True)): loader.construct_object(value, deep=True)
            for key, value in node.value}


Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        return yaml.load(file, Loader)
