"""What tests in a real browser share: JupyterLab as ./lab opens it, on a copy of the course."""

import json
import shutil
import tempfile
from pathlib import Path

from launcher.project import PROJECT
from tests.browser.browser_case import BrowserCase, script
from tests.lab_process import RunningLab

IS_IDLE = script("is_idle")
VIEW = {"width": 1280, "height": 1000}


class LabCase(BrowserCase):
    """One JupyterLab, with its token, and one page of it for all tests of a class; after a failure a new page."""

    kept_page = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        shutil.copytree(PROJECT.notebooks, cls.folder / "notebooks", ignore=shutil.ignore_patterns(".*", "*.txt"))
        jar = cls.folder / PROJECT.library_jar.relative_to(PROJECT.root)
        jar.parent.mkdir(parents=True)
        jar.symlink_to(PROJECT.library_jar)
        running = RunningLab(
            cls.folder / "log",
            f"--ServerApp.root_dir={cls.folder / 'notebooks'}",
            "--LabApp.expose_app_in_browser=True",
            settings={"JUPYTER_CONFIG_DIR": str(cls.folder / "settings")},
        )
        cls.addClassCleanup(running.stop)
        cls.address, cls.token = running.address_and_token()

    def setUp(self):
        if self.kept_page is None:
            self.page = self.new_page()
            self.go_to("")
            type(self).kept_page = self.page
        self.page = self.kept_page
        self.addCleanup(self.end)

    def run(self, result):
        before = len(result.errors) + len(result.failures)
        super().run(result)
        if self.kept_page and len(result.errors) + len(result.failures) > before:
            self.kept_page.context.close()
            type(self).kept_page = None
        return result

    def new_page(self):
        page = self.browser.new_context(viewport=VIEW).new_page()
        page.set_default_timeout(60_000)
        return page

    def end(self):
        """Closes the notebook, and its kernel, so that they do not stand in the way of the next one."""
        try:
            if self.page.locator(".jp-NotebookPanel").count() > 0:
                self.do("docmanager:save")
                self.do("application:close")
        finally:
            self.end_kernels()

    def end_kernels(self):
        headers = {"Authorization": f"token {self.token}"}
        for kernel in self.page.request.get(f"{self.address}/api/kernels", headers=headers).json():
            self.page.request.delete(f"{self.address}/api/kernels/{kernel['id']}", headers=headers)

    def go_to(self, place):
        """Opens JupyterLab as a learner does who follows the address that ./lab prints."""
        self.page.goto(f"{self.address}/lab{place}?token={self.token}&reset", wait_until="domcontentloaded")
        self.page.wait_for_function("window.jupyterapp?.restored.then(() => true)")

    def open(self, notebook):
        self.do("docmanager:open", path=notebook)
        self.wait_for_notebook()

    def wait_for_notebook(self):
        self.page.wait_for_selector(".jp-Notebook .jp-Cell")
        self.wait_until_idle()

    def wait_until_idle(self):
        self.page.wait_for_function(IS_IDLE, timeout=180_000)

    def menu(self, *names):
        """Chooses from the menu at the top; between two names a submenu opens."""
        self.page.locator(".lm-MenuBar-itemLabel").get_by_text(names[0], exact=True).click()
        for name in names[1:]:
            item = self.page.locator(".lm-Menu-itemLabel").get_by_text(name, exact=True)
            item.hover()
        item.click()

    def run_all(self):
        """Clears the stored outputs first: what is there afterwards comes from this run."""
        self.menu("Edit", "Clear Outputs of All Cells")
        self.menu("Run", "Run All Cells")
        self.page.wait_for_timeout(500)
        self.wait_until_idle()

    def cell(self, text):
        """The cell whose code has this text."""
        return self.page.locator(".jp-CodeCell").filter(has=self.page.locator(".cm-content", has_text=text)).first

    def run_cell(self, cell):
        cell.scroll_into_view_if_needed()
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")
        self.page.wait_for_timeout(100)
        self.wait_until_idle()

    def slide(self, handle, pixels):
        """Drags the handle of a slider to the right."""
        box = handle.bounding_box()
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        self.page.mouse.down()
        self.page.mouse.move(box["x"] + pixels, box["y"] + 5, steps=5)
        self.page.mouse.up()

    def wait_for_other_picture(self, alternative):
        """Waits until the first picture below controls has another text than this."""
        self.page.wait_for_function(
            "before => document.querySelector('.widget-html img').alt !== before", arg=alternative
        )

    def stored(self, notebook):
        return json.loads((PROJECT.notebooks / notebook).read_text())

    def do(self, command, **arguments):
        """What an entry of JupyterLab's menu does, without the way through the menu."""
        self.page.evaluate("async given => { await jupyterapp.commands.execute(...given); }", [command, arguments])

    def themes(self):
        """JupyterLab in the dark, and then in the light again."""
        for theme, is_light in (("JupyterLab Dark", "false"), ("JupyterLab Light", "true")):
            self.do("apputils:change-theme", theme=theme)
            self.page.wait_for_selector(f"body[data-jp-theme-light='{is_light}']", state="attached")
            self.page.wait_for_timeout(500)  # colours change gradually
            yield theme
