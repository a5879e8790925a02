/**
 * The rules of ISO 13400-2 for an entity, as decisions on events: no socket, no thread, no clock.
 * The caller serialises the events and executes the actions in their order.
 */
package io.github.cucumberdoip.entity;
