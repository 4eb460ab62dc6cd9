// The case's diagram with the path taken: <figure class="diagram" data-diagram="/url">. The answer is
//   {"xml": "<bpmn…>", "activities": [{"id": "UserTask_ReviewPlan", "start": "…", "end": null}, …]}
// with one entry an activity instance, in the order they began; end is null while it is open.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { pathTaken } from './path.js';

async function draw(figure) {
  const response = await fetch(figure.dataset.diagram, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
  });
  if (!response.ok) {
    return;
  }
  const { xml, activities } = await response.json();
  figure.classList.add('diagram');
  const viewer = new NavigatedViewer({ container: figure });
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');

  const elements = viewer.get('elementRegistry');
  const flows = elements
    .filter((element) => element.type === 'bpmn:SequenceFlow')
    .map((flow) => ({
      id: flow.id,
      source: flow.source.id,
      target: flow.target.id,
      joins: flow.target.type === 'bpmn:ParallelGateway',
    }));
  const attached = elements
    .filter((element) => element.type === 'bpmn:BoundaryEvent')
    .map((event) => ({ id: event.id, host: event.host.id }));
  mark(canvas, elements, activities.filter(({ end }) => !end).map(({ id }) => id), 'now');
  mark(canvas, elements, pathTaken(activities, flows, attached), 'took');
}

function mark(canvas, elements, ids, marker) {
  new Set(ids).forEach((id) => {
    if (elements.get(id)) {
      canvas.addMarker(id, marker);
    }
  });
}

document.querySelectorAll('[data-diagram]').forEach((figure) => {
  draw(figure).catch(() => figure.classList.remove('diagram'));
});
