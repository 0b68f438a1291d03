package org.duikou.roster;

import jakarta.inject.Singleton;

/** The tables that this room keeps. */
@Singleton
record RosterTables(
        CollegeRepository colleges,
        InstitutionRepository institutions,
        StudentRepository students,
        ChoiceRepository choices,
        ExclusionRepository exclusions,
        PinRepository pins,
        IncumbentRepository incumbents) {}
