import { AppError } from '../../contract/appError';
import { message } from '../../core/text/message';

/** What the user reads about an act or a question that failed. */
export function errorText(error: Error): string {
  return error instanceof AppError
    ? message(`error.${error.code}`, { detail: error.detail })
    : message('error.unexpected', { detail: error.message });
}
