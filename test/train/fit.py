"""Fits boosted trees to the blocks that dump-features.ts described.

usage: fit.py DIR STAGE TREES LEAVES RATE FEATURES [FOLD]
DIR holds pages.json, features.f32 and labels.f32; the second stage also reads context.json and context.f32.
Writes DIR/STAGE-scores.f32, each block scored by a model that saw no page of its site, and the models themselves,
DIR/STAGE-0.json to STAGE-4.json for the folds and STAGE-all.json for all pages. The folds are fitted side by side.
"""
import base64
import json
import os
import subprocess
import sys
import zlib

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from pack_bits import pack

FOLDS = 5
BINS = 48
# Blocks that weigh less than this are drawn by lot, so that menus do not outnumber the articles.
LIGHT = 0.005


def read(folder, stage):
    meta = json.load(open(f"{folder}/pages.json"))
    names = list(meta["names"])
    values = np.memmap(f"{folder}/features.f32", np.float32, "r").reshape(-1, len(names))
    if stage == "second":
        more = json.load(open(f"{folder}/context.json"))
        context = np.fromfile(f"{folder}/context.f32", np.float32).reshape(-1, len(more))
        chosen = json.load(open(f"{folder}/first-chosen.json"))
        columns = [names.index(name) for name in chosen]
        values = np.hstack([np.asarray(values[:, columns]), context])
        names = chosen + more
    labels = np.fromfile(f"{folder}/labels-first.f32", np.float32).reshape(-1, 2)
    if stage == "second":
        # Of what nobody labelled, the first stage's opinion of pages it had not seen is taken for true where it is sure.
        scores = np.fromfile(f"{folder}/first-scores.f32", np.float32)
        unknown = labels[:, 0] < 0
        labels[unknown, 0] = scores[unknown] >= 0.5
        labels[unknown, 1] *= np.abs(2 * scores[unknown] - 1)
    folds = np.zeros(len(labels), int)
    for page in meta["pages"]:
        rows = slice(page["at"], page["at"] + page["blocks"])
        folds[rows] = zlib.crc32(page["site"].encode()) % FOLDS
    return names, values, labels, folds


def full_width(folder, stage):
    """Names of all columns that the product has at hand in this stage."""
    names = json.load(open(f"{folder}/pages.json"))["names"]
    return names + (json.load(open(f"{folder}/context.json")) if stage == "second" else [])


def draw(labels):
    weight = labels[:, 1]
    chance = np.minimum(1, weight / LIGHT)
    taken = (labels[:, 0] >= 0) & (np.random.default_rng(1).random(len(weight)) < chance)
    return taken, np.where(taken, weight / np.maximum(chance, 1e-9), 0)


def fit(values, labels, weight, trees, leaves, rate):
    model = HistGradientBoostingClassifier(
        max_iter=trees, learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=30,
        l2_regularization=3.0, max_bins=BINS, early_stopping=False, random_state=1,
    )
    return model.fit(values, labels, sample_weight=weight / weight.mean())


def choose(model, count):
    """The columns that parted the blocks best."""
    gain = np.zeros(model.n_features_in_)
    for (tree,) in model._predictors:
        for node in tree.nodes:
            if not node["is_leaf"]:
                gain[node["feature_idx"]] += node["gain"]
    order = np.argsort(-gain)[:count]
    return np.sort(order[gain[order] > 0])


def packed(model, columns, width):
    """The form that src/article/choice/unpack-trees.ts reads; `columns` are those of the model in a row of `width`."""
    trees = [tree.nodes.copy() for (tree,) in model._predictors]
    for nodes in trees:
        nodes["feature_idx"] = np.asarray(columns)[nodes["feature_idx"]]
    bits, unit = pack(trees, width)
    base = float(model._baseline_prediction.ravel()[0])
    return {
        "width": width,
        "trees": len(trees),
        "unit": float(f"{unit:.6g}"),
        "base": float(f"{base:.6g}"),
        "bits": base64.b64encode(bits).decode(),
    }


def select(folder, stage, leaves, count):
    """Names of the features that a first, quick ensemble asked most; found once for all folds."""
    file = f"{folder}/{stage}-chosen.json"
    if not os.path.exists(file):
        names, values, labels, _ = read(folder, stage)
        taken, weight = draw(labels)
        rows = np.where(taken)[0]
        model = fit(np.asarray(values[rows]), labels[rows, 0], weight[rows], 40, leaves, 0.15)
        json.dump([names[index] for index in choose(model, count)], open(file, "w"))
    return json.load(open(file))


def run_fold(folder, stage, trees, leaves, rate, count, fold):
    """Fits the model that leaves one fold out, or none, and scores what was left out."""
    wanted = select(folder, stage, leaves, count)
    names, values, labels, folds = read(folder, stage)
    taken, weight = draw(labels)
    columns = [names.index(name) for name in wanted]
    rows = np.where(taken & (folds != int(fold) if fold != "all" else True))[0]
    held = np.where(folds == int(fold))[0] if fold != "all" else []
    model = fit(values[rows][:, columns], labels[rows, 0], weight[rows], trees, leaves, rate)
    everything = full_width(folder, stage)
    places = [everything.index(name) for name in wanted]
    json.dump(packed(model, places, len(everything)), open(f"{folder}/{stage}-{fold}.json", "w"))
    if fold != "all":
        model.predict_proba(values[held][:, columns])[:, 1].astype(np.float32).tofile(f"{folder}/{stage}-scores-{fold}.f32")
    print(stage, fold, len(rows), "blocks", flush=True)


def run(folder, stage, trees, leaves, rate, count):
    select(folder, stage, leaves, count)
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    given = [sys.executable, __file__, folder, stage, trees, leaves, rate, count]
    fits = [subprocess.Popen([*map(str, given), str(fold)], env=environment) for fold in [*range(FOLDS), "all"]]
    if any([one.wait() != 0 for one in fits]):
        sys.exit(f"{stage}: a fold could not be fitted")
    _, _, labels, folds = read(folder, stage)
    scores = np.zeros(len(labels), np.float32)
    for fold in range(FOLDS):
        scores[folds == fold] = np.fromfile(f"{folder}/{stage}-scores-{fold}.f32", np.float32)
    scores.tofile(f"{folder}/{stage}-scores.f32")


if __name__ == "__main__":
    folder, stage, trees, leaves, rate, count, *fold = sys.argv[1:]
    given = [folder, stage, int(trees), int(leaves), float(rate), int(count)]
    run_fold(*given, fold[0]) if fold else run(*given)
