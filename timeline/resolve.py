# ruff: noqa: ARG001
"""Spots -> Timexes: what each expression means, given the publication and what was said before."""

from timeline.values import Options, Publication, Spot, Timex


def resolve(spots: tuple[Spot, ...], published: Publication, options: Options) -> tuple[Timex, ...]:
    """Resolve the spots of one article in their order; one timex for each spot."""
    return ()
