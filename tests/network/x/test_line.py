"""The line itself: certificates, proxies, and where it leads."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from desktop.network.errors import NoAnswer, Unreachable
from desktop.network.x.line import PRODUCTION, Line, Place
from tests.network.x.conftest import Bench
from tests.stand_in.state import now


def certificate(folder: Path) -> Path:
    """One that nobody vouches for, with its key."""
    x509 = pytest.importorskip("cryptography.x509", reason="keyring brings it on Linux alone")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "api.x.com")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now() - timedelta(days=1))
        .not_valid_after(now() + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "own.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


class Secret(HTTPServer):
    def __init__(self, pem: Path) -> None:
        super().__init__(("127.0.0.1", 0), BaseHTTPRequestHandler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    def handle_error(self, request: object, client_address: object) -> None:
        """Who does not believe the certificate hangs up."""


@contextmanager
def secret_server(pem: Path) -> Iterator[str]:
    server = Secret(pem)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_certificate_that_is_not_believed_comes_before_anything_is_said(
    bench: Bench, tmp_path: Path
) -> None:
    with secret_server(certificate(tmp_path)) as address, pytest.raises(Unreachable):
        bench.network(Place(address)).publish(bench.message())


def test_any_other_trouble_with_the_secret_line_is_no_answer(bench: Bench) -> None:
    # It speaks in the clear where it should not.
    address = bench.x.address.replace("http://", "https://")
    with pytest.raises(NoAnswer):
        bench.network(Place(address, to_read=2.0)).publish(bench.message())


def test_the_system_s_proxy_is_gone_through(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", bench.x.address)
    sent = bench.network(Place("http://api.x.invalid")).publish(bench.message())
    assert sent.remote_id in bench.x.state.posts
    assert bench.x.creates[0].request.headers["host"] == "api.x.invalid"


def test_a_proxy_that_is_not_there_is_certainly_not_sent(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with pytest.raises(Unreachable):
        bench.network(Place("http://api.x.invalid")).publish(bench.message())
    assert not bench.x.log


@pytest.mark.parametrize(
    "elsewhere",
    ["https://example.com/2/tweets", "https://api.twitter.com.evil.example/2/tweets", "http://x"],
)
def test_it_leads_to_x_alone(bench: Bench, elsewhere: str) -> None:
    with pytest.raises(ValueError, match="X alone"):
        Line(bench.place(), now).request("GET", elsewhere)
    assert not bench.x.log


def test_in_earnest_it_is_x_s_own_host_over_a_secret_line_with_time_to_answer() -> None:
    place = Place()
    assert place.base == PRODUCTION == "https://api.x.com"
    assert (place.to_connect, place.to_read) == (10.0, 60.0)
