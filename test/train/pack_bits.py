"""Packs boosted trees as src/article/choice/bit-reader.ts and unpack-trees.ts read them."""
import numpy as np

SLOWEST = 5
# Thresholds are kept to 7 bits of fraction, leaves to this many steps on either side.
DROPPED = 3
STEPS = 31


class Odds:
    def __init__(self, size):
        self.odds = [0x8000] * size
        self.seen = [0] * size


class BitWriter:
    def __init__(self):
        self.low, self.high, self.out = 0, 0xFFFFFFFF, bytearray()

    def _split(self, bit, chance):
        middle = self.low + ((self.high - self.low) >> 12) * chance
        if bit:
            self.high = middle
        else:
            self.low = middle + 1
        while not (self.low ^ self.high) & 0xFF000000:
            self.out.append(self.high >> 24)
            self.low = (self.low << 8) & 0xFFFFFFFF
            self.high = ((self.high << 8) | 0xFF) & 0xFFFFFFFF

    def bit(self, kind, index, bit):
        odds = kind.odds[index]
        self._split(bit, max(1, min(4095, odds >> 4)))
        pace = min(kind.seen[index] + 1, SLOWEST)
        kind.seen[index] = pace
        kind.odds[index] = min(0xFFFF, odds + (((bit << 16) - odds) >> pace))

    def number(self, kind, width, number):
        node = 1
        for place in reversed(range(width)):
            bit = number >> place & 1
            self.bit(kind, node, bit)
            node = node * 2 + bit

    def plain(self, width, number):
        for place in reversed(range(width)):
            self._split(number >> place & 1, 2048)

    def close(self):
        self.out += bytes([self.low >> 24, 0xFF, 0xFF, 0xFF])
        return bytes(self.out)


def rank(value):
    """Half-precision numbers as whole ones in the same order, without the last bits."""
    bits = int(np.float16(value).view(np.uint16))
    return ((bits ^ 0xFFFF if bits & 0x8000 else bits | 0x8000) + (1 << DROPPED - 1)) >> DROPPED


def write_tables(writer, tables):
    size, first, more = Odds(64), Odds(32), Odds(32)
    for table in tables:
        writer.number(size, 6, len(table) - 1)
        before, lengths = 0, first
        for value in table:
            step = value - before
            writer.number(lengths, 4, step.bit_length())
            if step > 1:
                writer.plain(step.bit_length() - 1, step - (1 << step.bit_length() - 1))
            before, lengths = value, more


def write_trees(writer, trees, tables, number, unit):
    leaf, feature, limits, value = Odds(32), Odds(256), [Odds(64) for _ in range(7)], Odds(64)
    for nodes in trees:
        stack = [(0, 0)]
        while stack:
            index, depth = stack.pop()
            node = nodes[index]
            writer.bit(leaf, min(depth, 31), int(node["is_leaf"]))
            if node["is_leaf"]:
                writer.number(value, 6, int(round(node["value"] / unit)) + STEPS)
                continue
            column = number[node["feature_idx"]]
            table = tables[column]
            width = (len(table) - 1).bit_length()
            writer.number(feature, 8, column)
            writer.number(limits[width], width, table.index(rank(node["num_threshold"])))
            stack += [(node["right"], depth + 1), (node["left"], depth + 1)]


def pack(trees, width):
    """The trees of an ensemble, each an array of scikit-learn's nodes, and the size of one step of a leaf's value."""
    asked = [(node["feature_idx"], rank(node["num_threshold"])) for nodes in trees for node in nodes if not node["is_leaf"]]
    used = sorted({column for column, _ in asked})
    tables = [sorted({limit for column, limit in asked if column == one}) for one in used]
    unit = max(abs(node["value"]) for nodes in trees for node in nodes if node["is_leaf"]) / STEPS
    writer, is_used = BitWriter(), Odds(1)
    for column in range(width):
        writer.bit(is_used, 0, int(column in used))
    write_tables(writer, tables)
    write_trees(writer, trees, tables, {column: place for place, column in enumerate(used)}, unit)
    return writer.close(), unit
