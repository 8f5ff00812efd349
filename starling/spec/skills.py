"""What each skill means, in words, for matching texts to skills."""

from __future__ import annotations

from starling.spec.model import Skill

DEFINITIONS: dict[Skill, str] = {
    "cooking": "Cooking: preparing food or drink; boiling, baking, frying, mixing ingredients in a kitchen.",
    "cleaning": "Cleaning: washing, scrubbing, sweeping, polishing, wiping off dirt.",
    "repairing": "Repairing: mending something that is broken or out of order, so that it works again.",
    "gardening": "Gardening: planting, watering, digging, pruning and harvesting plants.",
    "finding": "Finding: searching for something lost or hidden; looking under, behind and inside things.",
    "unlocking": "Unlocking: opening locked doors, chests and safes with keys or codes.",
    "crafting": "Crafting: making a new thing by hand from materials; sewing, carving, gluing, assembling.",
    "caring": "Caring: feeding, comforting, healing or helping an animal or a person.",
    "navigating": "Navigating: finding the way; steering, reading maps, travelling by boat or on foot over a distance.",
    "organising": "Organising: sorting, tidying, putting each thing in its proper place or in the right order.",
    "timing": "Timing: doing a thing at the right moment; waiting, before it is too late, before a deadline.",
    "measuring": "Measuring: weighing, counting, reading a gauge or a dial, the exact amount.",
}
