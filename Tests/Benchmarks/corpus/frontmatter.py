"""Writes front matter: the few kinds of YAML that the content format needs."""


def scalar(value):
    """A value on one line; what YAML would read as something else stands in quotation marks."""
    text = str(value)
    if isinstance(value, list):
        return "[" + ", ".join(scalar(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {scalar(item)}" for key, item in value.items()) + "}"
    if text[:1] in "[{&*!|>%@`'\"#?-" and not isinstance(value, (int, float)) or ": " in text or "," in text:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text


def document(values, body):
    """A file: its front matter without the keys that have no value, then its text."""
    lines = ["---"]
    for key, value in values.items():
        if value in (None, [], ""):
            continue
        if isinstance(value, list) and isinstance(value[0], dict):
            lines.append(f"{key}:")
            lines += [f"  - {scalar(item)}" for item in value]
        else:
            lines.append(f"{key}: {scalar(value)}")
    return "\n".join(lines + ["---", "", body.rstrip("\n"), ""])
