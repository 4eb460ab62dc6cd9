import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathTaken } from './path.js';

const flow = (source, target, joins = false) => ({ id: `${source}-${target}`, source, target, joins });
const visit = (id, start, end) => ({
  id,
  start: `2026-11-23T09:00:${start}Z`,
  end: end === undefined ? null : `2026-11-23T09:00:${end}Z`,
});
// Draft, check, sign; the check may send back to the draft.
const flows = [flow('draft', 'check'), flow('check', 'draft'), flow('check', 'sign')];

test('a return loop nobody took stays dark', () => {
  const taken = pathTaken([visit('draft', '00', '01'), visit('check', '01', '02'), visit('sign', '02')], flows, []);

  assert.deepEqual(taken.sort(), ['check', 'check-sign', 'draft', 'draft-check', 'sign']);
});

test('a return loop that was taken is lit', () => {
  const taken = pathTaken([visit('draft', '00', '01'), visit('check', '01', '02'), visit('draft', '02')], flows, []);

  assert.ok(taken.includes('check-draft'));
  assert.ok(!taken.includes('check-sign'));
});

test('fractions of a second do not change the order', () => {
  const taken = pathTaken([visit('draft', '00', '01.5'), visit('check', '01.75')], flows, []);

  assert.ok(taken.includes('draft-check'));
});

test('a join is reached by all its branches', () => {
  const branches = [flow('left', 'join', true), flow('right', 'join', true)];

  const taken = pathTaken([visit('left', '00', '01'), visit('right', '00', '02'), visit('join', '02')], branches, []);

  assert.ok(taken.includes('left-join') && taken.includes('right-join'));
});

test('a timer on the edge lights what it sits on', () => {
  assert.ok(pathTaken([visit('timer', '00', '01')], [], [{ id: 'timer', host: 'review' }]).includes('review'));
});
