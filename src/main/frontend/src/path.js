/**
 * The activities entered and the sequence flows walked, inferred from the order in which the
 * activities began: an activity was reached by the flow whose source ended last before it; a joining
 * parallel gateway by all whose source has ended. Colouring every flow between two finished nodes
 * would also light up return loops nobody took.
 *
 * @param {{id: string, start: string, end: ?string}[]} activities in the order they began
 * @param {{id: string, source: string, target: string, joins: boolean}[]} flows
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
      .map((flow) => ({ flow, at: lastEnd(before, flow.source, Date.parse(activity.start)) }))
      .filter(({ at }) => at !== undefined)
      .sort((a, b) => b.at - a.at);
    reached.filter(({ flow }, rank) => rank === 0 || flow.joins).forEach(({ flow }) => taken.add(flow.id));
  });
  boundaryEvents.filter((event) => taken.has(event.id)).forEach((event) => taken.add(event.host));
  return [...taken];
}

function lastEnd(activities, id, by) {
  return activities
    .filter((other) => other.id === id && other.end)
    .map((other) => Date.parse(other.end))
    .filter((end) => end <= by)
    .at(-1);
}
