"""Compare scores with the floors that were reached before.

    floors.py FLOORS.json SCORES.json

Exits with 1 and names every figure that is below its floor or missing. A floor is what was last reached, less half a point: raise
it when the figure rises.
"""
import json
import sys


def main():
    floors, scores = (json.load(open(path)) for path in sys.argv[1:3])
    low = []
    for name, groups in floors.items():
        for group, figures in groups.items():
            for figure, floor in figures.items():
                reached = scores.get(name, {}).get(group, {}).get(figure)
                if reached is None:
                    low.append(f'{name} {group} {figure}: not measured, floor {floor:.3f}')
                elif reached < floor:
                    low.append(f'{name} {group} {figure}: {reached:.3f} is below {floor:.3f}')
                elif reached > floor + 0.015:
                    print(f'{name} {group} {figure}: {reached:.3f}, the floor {floor:.3f} may rise')
    for line in low:
        print(line, file=sys.stderr)
    return 1 if low else 0


if __name__ == '__main__':
    sys.exit(main())
