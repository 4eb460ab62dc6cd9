package org.xuegai.document;

/** A kind of paper that a module adds, as a bean. */
@FunctionalInterface
public interface DeclaredKind {

    DocumentKind kind();
}
