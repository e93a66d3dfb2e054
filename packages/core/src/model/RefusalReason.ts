/**
 * Why a receiver refuses a request.
 *
 * @since 0.2.0
 */

/**
 * The reasons of a receiver to refuse a request, with the status of its answer.
 *
 * - `method` (405): it is no POST.
 * - `contentType` (415): the body is not JSON in UTF-8. `compressed` (415): it has a content encoding.
 * - `tooLarge` (413): the body is larger than `maxBytes`. `cut` (400): it ended before its declared length.
 * - `slow` (408): it was not there after 30 seconds.
 * - `notJson` (400): the body is no JSON object. `malformed` (400): it is one that no template makes.
 * - `noSecret`, `wrongSecret` (401): the secret is missing, or is none of those that are accepted.
 * - `undated` (400): it does not say when it was sent. `stale` (401): it was sent outside of the freshness window.
 * - `busy` (503): the same event is being handled, or too many are. `closed` (503): the receiver is shutting down.
 * - `consumed` (500): something has read the body before.
 *
 * @since 0.2.0
 * @category models
 */
export type RefusalReason =
  | "method"
  | "contentType"
  | "compressed"
  | "tooLarge"
  | "slow"
  | "cut"
  | "notJson"
  | "malformed"
  | "noSecret"
  | "wrongSecret"
  | "undated"
  | "stale"
  | "busy"
  | "closed"
  | "consumed"
