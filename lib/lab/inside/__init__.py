"""The programs that ./lab starts in an environment with JupyterLab.

Each is a module with main(words), and is started as python lib/lab NAME OPTIONS. They may use JupyterLab's packages,
and of `launcher` what knows files and folders; `launcher` does not know them.
"""
