// The case's diagram with the path taken: <figure class="diagram" data-diagram="/url">. The answer is
//   {"xml": "<bpmn…>", "activities": [{"id": "UserTask_ReviewPlan", "start": "…", "end": null}, …]}
// with one entry an activity instance, in the order they began; end is null while it is open.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { pathTaken } from './path.js';

const READABLE = 0.6;

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
  const open = activities.filter(({ end }) => !end).map(({ id }) => id);
  look(canvas, elements.get(open.at(-1)));
  mark(canvas, elements, open, 'now');
  mark(canvas, elements, pathTaken(activities, flows, attached), 'took');
}

/** All of it where that can be read, else the part around the open step; the reader may drag and zoom. */
function look(canvas, openStep) {
  if (canvas.zoom('fit-viewport', 'auto') < READABLE) {
    canvas.zoom(READABLE);
    if (openStep) {
      canvas.scrollToElement(openStep, 40);
    }
  }
}

/** Single steps and flows only: a coloured sub-process would drown the steps in it. */
function mark(canvas, elements, ids, marker) {
  new Set(ids).forEach((id) => {
    const element = elements.get(id);
    if (element && !element.children?.length) {
      canvas.addMarker(id, marker);
    }
  });
}

document.querySelectorAll('[data-diagram]').forEach((figure) => {
  draw(figure).catch(() => figure.classList.remove('diagram'));
});
