# Plays, generates and serves games; `--build-arg EXTRAS='[all]'` adds training and the targets.
#   docker build -t starling . && docker run --rm -it starling play BoilPasta
FROM python:3.11-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
ARG EXTRAS="[serve]"
ARG CONSTRAINTS=constraints.txt
RUN python -m venv /opt/starling \
    && /opt/starling/bin/pip install --no-cache-dir --constraint "$CONSTRAINTS" ".${EXTRAS}" \
    && /opt/starling/bin/pip install --no-cache-dir --constraint "$CONSTRAINTS" --no-deps textworld

FROM python:3.11-slim
COPY --from=build /opt/starling /opt/starling
RUN useradd --create-home player
USER player
WORKDIR /home/player
ENV PATH=/opt/starling/bin:$PATH
ENTRYPOINT ["starling"]
CMD ["list"]
