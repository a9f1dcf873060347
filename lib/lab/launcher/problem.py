"""What goes wrong in a way that the user can mend."""


class Problem(Exception):
    """Something that the user can mend; its text says how."""
