"""What ./lab does before there is an environment with JupyterLab.

It finds the tools of this machine, builds the jars, sets the environment up, tells JupyterLab of the kernels, and
starts the programs of the package `inside`. It needs Python's standard library alone.
"""
