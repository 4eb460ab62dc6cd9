/**
 * The activities entered and the sequence flows walked, inferred from the order in which the
 * activities began: an activity was reached by the flow whose source ended last before it. Colouring
 * every flow between two finished nodes would also light up return loops nobody took.
 *
 * @param {{id: string, start: string, end: ?string}[]} activities in the order they began
 * @param {{id: string, source: string, target: string}[]} flows
 * @param {{id: string, host: string}[]} boundaryEvents
 * @returns {string[]} ids of elements
 */
export function pathTaken(activities, flows, boundaryEvents) {
  const taken = new Set();
  activities.forEach((activity, position) => {
    taken.add(activity.id);
    const before = activities.slice(0, position);
    const reached = flows
      .filter((flow) => flow.target === activity.id)
      .map((flow) => ({ flow, from: lastEnded(before, flow.source, activity.start) }))
      .filter(({ from }) => from !== undefined)
      .sort((a, b) => before.indexOf(b.from) - before.indexOf(a.from));
    // A join is reached by several; they all ended, and none of them led elsewhere.
    if (reached.length > 0) {
      taken.add(reached[0].flow.id);
    }
  });
  boundaryEvents.filter((event) => taken.has(event.id)).forEach((event) => taken.add(event.host));
  return [...taken];
}

function lastEnded(activities, id, by) {
  return activities.findLast((other) => other.id === id && other.end !== null && other.end <= by);
}
