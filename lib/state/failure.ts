import type { Answer, FailureReason } from '../messages/protocol.ts';

/** Why the last action did not work, as the interface shows it. */
export interface Failure {
  readonly message: string;
  readonly reason: FailureReason;
}

/** The failure of an answer, or undefined when it went well. */
export function failureOf(answer: Answer<unknown>): Failure | undefined {
  return answer.ok ? undefined : { message: answer.message, reason: answer.reason };
}
