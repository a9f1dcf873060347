"""Settings of the Jupyter that ./lab starts; it finds them by JUPYTER_CONFIG_PATH."""

from pathlib import Path

from jupyter_server.serverapp import ServerApp
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection


class PromptConnection(ZMQChannelsWebsocketConnection):
    """The way from a kernel to the page on which no small message waits for what was sent before it.

    A picture is followed by the message that the kernel is idle again, and a slider sends its next value when that has
    come. TCP keeps a small piece back until the piece before it is acknowledged, some 40 ms later (Nagle, RFC 896).
    """

    def connect(self):
        self.websocket_handler.set_nodelay(True)
        return super().connect()


c = get_config()  # noqa: F821 (Jupyter gives it to this file)
c.ServerApp.kernel_websocket_connection_class = PromptConnection

# Jupyter looks for a style sheet in the settings of the user alone. This one is the course's.
ServerApp.static_custom_path.tag(config=True)
c.ServerApp.static_custom_path = [str(Path(__file__).parent / "custom")]
c.LabApp.custom_css = True
