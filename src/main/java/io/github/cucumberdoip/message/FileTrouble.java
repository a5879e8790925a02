package io.github.cucumberdoip.message;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words. */
public final class FileTrouble {
  private FileTrouble() {}

  /**
   * Says what went wrong.
   *
   * @param e what was thrown when the file was read or written
   * @return the reason without the names of Java
   */
  public static String of(Exception e) {
    if (!(e instanceof FileSystemException trouble)) {
      return e.getMessage() == null ? e.toString() : e.getMessage();
    }
    if (e instanceof NoSuchFileException) {
      return trouble.getFile() + " does not exist";
    }
    if (e instanceof FileAlreadyExistsException) {
      return trouble.getFile() + " is a file, not a folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access to " + trouble.getFile() + " is denied";
    }
    return trouble.getReason() == null ? trouble.getMessage() : trouble.getReason();
  }
}
