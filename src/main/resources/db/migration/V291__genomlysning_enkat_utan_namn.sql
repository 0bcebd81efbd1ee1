-- Who answered what in the enkät is nobody's to know: the answers are kept in enkatsvar, apart from the persons.
DELETE FROM formular_svar WHERE formular = 'genomlysning/enkat';
