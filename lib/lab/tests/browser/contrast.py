"""Which text of a page is hard to read: its contrast is below 4.5, as WCAG 2.2 (W3C, 2023) defines it.

Pages are for axe. This is for JupyterLab, of whose scrolled panels axe sees next to nothing: it computes the same from
the styles of each text and of what lies behind it, whether that is in view or not.
"""

from tests.browser.browser_case import script

FAINT_TEXTS = script("faint_texts")
