# Two stages: the first installs the locked dependencies and builds the project, the second holds only what runs.
FROM python:3.13-slim AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
COPY requirements-runtime.lock requirements-build.lock ./
RUN python -m venv /opt/dateline \
 && /opt/dateline/bin/pip install --require-hashes -r requirements-runtime.lock \
 && pip install --require-hashes -r requirements-build.lock
COPY pyproject.toml README.md LICENSE ./
COPY app app
COPY models models
COPY timeline timeline
RUN pip wheel --no-deps --no-build-isolation --wheel-dir /wheels . \
 && /opt/dateline/bin/pip install --no-deps /wheels/*.whl

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home dateline
COPY --from=build /opt/dateline /opt/dateline
ENV PATH=/opt/dateline/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DATELINE_DATABASE=sqlite:////data/dateline.db
WORKDIR /data
USER dateline
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["dateline"]
CMD ["serve", "--host", "0.0.0.0"]
